package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.period.Period;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Said where there are no values: the newest year with some is one press away, or the sheet that says who reports. */
final class NothingToCompare extends Div {

    private static final long serialVersionUID = 1L;

    NothingToCompare(
            Visit visit, ComparisonQuery query, ComparisonOutcome.Done done, Consumer<ComparisonQuery> chosen) {
        if (done.periods().isEmpty()) {
            add(Parts.empty(
                    visit.say("compare.never"),
                    visit.say("compare.never.why"),
                    new Anchor("indicators/" + query.indicator(), visit.say("compare.sheet"))));
            return;
        }
        Period newest = done.periods().getLast().period();
        int year = newest.lastDay().getYear();
        add(Parts.empty(
                visit.say("compare.empty", done.comparison().period().label()),
                visit.say("compare.empty.why", newest.label()),
                Parts.primary(
                        visit.say("compare.newest", String.valueOf(year)), () -> chosen.accept(query.inYear(year)))));
    }
}
