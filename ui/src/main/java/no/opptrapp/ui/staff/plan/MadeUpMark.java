package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The mark beside what rests on something made up, the same on a list as beside the evidence. */
public final class MadeUpMark {

    private MadeUpMark() {}

    /**
     * A mark.
     *
     * @param title of the need or measure that is made up: it says whether a rule found it or somebody wrote it
     */
    public static Span of(Visit visit, Text title) {
        return Parts.marked(visit.say(MadeUpWords.isFound(title) ? "shell.reconstructed" : "shell.made-up"));
    }
}
