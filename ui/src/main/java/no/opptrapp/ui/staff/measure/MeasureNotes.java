package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.ProgressNote;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** How a measure goes, told on the way; newest first. */
final class MeasureNotes extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient Measure measure;
    private final TextArea words = new TextArea();
    private final Div list = new Div();

    MeasureNotes(Visit visit, MeasureService measures, Measure measure) {
        this.visit = visit;
        this.measures = measures;
        this.measure = measure;
        addClassName("section");
        words.setLabel(visit.say("measures.note"));
        words.setHelperText(visit.say("measures.note.hint"));
        words.setMaxLength(ProgressNote.LONGEST);
        words.setWidthFull();
        list.getElement().setAttribute("aria-live", "polite");
        add(new H2(visit.say("measures.notes")), words, Parts.button(visit.say("measures.note.add"), this::note), list);
        show();
    }

    private void note() {
        Optional<String> wrong = words.getValue().isBlank()
                ? Optional.of(visit.say("measures.note.empty"))
                : UnseenCharacters.fault(words.getValue()).map(visit::say);
        words.setErrorMessage(wrong.orElse(""));
        words.setInvalid(wrong.isPresent());
        if (wrong.isEmpty()) {
            measures.note(visit.actor(), measure.id(), words.getValue());
            words.clear();
            show();
        }
    }

    private void show() {
        list.removeAll();
        List<ProgressNote> notes = measures.notes(visit.actor(), measure.id());
        if (notes.isEmpty()) {
            list.add(Parts.quiet(visit.say("measures.notes.none")));
        }
        for (ProgressNote note : notes) {
            Paragraph said = new Paragraph(note.words());
            said.addClassName("note-words");
            Div entry = new Div(
                    said,
                    Parts.quiet(visit.who(note.by()) + ", "
                            + Moments.moment(note.at(), visit.actor().language())));
            entry.addClassName("note-entry");
            list.add(entry);
        }
    }
}
