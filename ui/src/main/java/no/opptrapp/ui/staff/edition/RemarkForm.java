package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.comment.RemarkPolicy;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** One's own words in a place, with footnotes. */
final class RemarkForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Said saved;
    private final boolean locked;
    private final TextArea words = new TextArea();
    private final Div notes = new Div();
    private final List<TextField> fields = new ArrayList<>();

    RemarkForm(Visit visit, Said saved, boolean locked) {
        this.visit = visit;
        this.saved = saved;
        this.locked = locked;
        addClassName("remark-form");
        words.setLabel(visit.say("editions.words"));
        words.setHelperText(visit.say("editions.words.hint", RemarkPolicy.LONGEST));
        words.setMinHeight("10rem");
        words.setWidthFull();
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.setReadOnly(locked);
        notes.addClassName("footnote-fields");
        add(words, notes);
        if (!locked) {
            NativeButton more = Parts.button(visit.say("editions.footnote.add"), this::addNote);
            more.addClassName("small");
            add(more);
        }
        fill(saved);
    }

    /** Fills the fields; nothing is saved. */
    void fill(Said said) {
        words.setValue(said.words());
        fields.clear();
        said.footnotes().forEach(note -> fields.add(field(note)));
        show();
    }

    Said said() {
        return new Said(
                words.getValue(), fields.stream().map(TextField::getValue).toList());
    }

    boolean isDirty() {
        return !said().equals(saved);
    }

    void complain(List<Text> faults) {
        // One to a line, as the style of the field's message has it.
        words.setErrorMessage(faults.stream().map(visit::say).collect(Collectors.joining("\n")));
        words.setInvalid(true);
        words.focus();
    }

    private TextField field(String note) {
        TextField field = new TextField();
        field.setValue(note);
        field.setWidthFull();
        field.setReadOnly(locked);
        return field;
    }

    /** A new footnote that nothing refers to yet is referred to at the end, from where the reference can be moved. */
    private void addNote() {
        TextField field = field("");
        fields.add(field);
        if (!References.in(words.getValue(), fields.size())) {
            words.setValue(words.getValue().stripTrailing() + "[" + fields.size() + "]");
        }
        show();
        field.focus();
    }

    private void remove(int number) {
        fields.remove(number - 1);
        words.setValue(References.without(words.getValue(), number));
        show();
    }

    private void show() {
        notes.removeAll();
        for (int i = 0; i < fields.size(); i++) {
            int number = i + 1;
            TextField field = fields.get(i);
            field.setLabel(visit.say("editions.footnote", number));
            Div line = new Div(field);
            if (!locked) {
                NativeButton less = Parts.button(visit.say("editions.footnote.remove"), () -> remove(number));
                less.addClassName("small");
                less.setAriaLabel(visit.say("editions.footnote.remove.of", number));
                line.add(less);
            }
            line.addClassName("footnote-field");
            notes.add(line);
        }
    }
}
