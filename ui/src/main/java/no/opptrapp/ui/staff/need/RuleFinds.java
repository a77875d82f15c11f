package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.opptrapp.planning.need.FoundBefore;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** What a rule would have found. */
final class RuleFinds extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient PlanNames names;

    RuleFinds(Visit visit, PlanNames names) {
        this.visit = visit;
        this.names = names;
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<FoundBefore> before) {
        removeAll();
        if (before.isEmpty()) {
            add(Parts.notice("signal", visit.say("needs.rules.preview.none")));
            return;
        }
        PlainTable table = new PlainTable(visit.say("needs.rules.preview"))
                .cardsOnPhone()
                .numeric(1, 3)
                .head(
                        visit.say("needs.area"),
                        visit.say("needs.severity"),
                        visit.say("needs.rules.preview.period"),
                        visit.say("needs.rules.preview.times"));
        before.forEach(each -> table.row(
                new Span(names.area(each.area())),
                new Span(Integer.toString(each.worst().severity())),
                new Span(visit.say(each.worst().period().label())),
                new Span(Integer.toString(each.times()))));
        add(new Paragraph(visit.say("needs.rules.preview.found", before.size())), table);
    }
}
