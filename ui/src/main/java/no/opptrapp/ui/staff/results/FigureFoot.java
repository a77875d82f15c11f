package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Visit;

/** What stands below a figure: its notes, where it is from, and whether anything behind it was made up. */
public final class FigureFoot extends Div {

    private static final long serialVersionUID = 1L;

    private FigureFoot(Visit visit, Figure figure, List<Text> notes) {
        addClassName("figure-foot");
        notes.forEach(note -> add(new Paragraph(visit.say(note))));
        String source = visit.say("results.source", figure.provenance().source());
        add(new Paragraph(
                figure.provenance().reconstructed() ? source + " " + visit.say("results.reconstructed") : source));
    }

    public static FigureFoot of(Visit visit, Figure figure) {
        return new FigureFoot(visit, figure, figure.notes());
    }

    /** Where the page says the notes in its own place. */
    public static FigureFoot withoutNotes(Visit visit, Figure figure) {
        return new FigureFoot(visit, figure, List.of());
    }
}
