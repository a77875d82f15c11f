package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.official.Difference;
import no.opptrapp.core.official.TakeOutcome;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Why nothing of a fetching was taken in: which value it is, and what is wrong with it. */
final class HinderedPart extends Div {

    private static final long serialVersionUID = 1L;

    HinderedPart(Visit visit, AreaService areas, TakeOutcome.Refused refused) {
        add(Parts.notice(
                "refused",
                visit.say("statistics.hindered"),
                new Paragraph(visit.say(
                        "statistics.hindered.why", Amount.count(refused.faultCount()), refused.faultCount()))));
        PlainTable table = new PlainTable(visit.say("statistics.hindered.list"))
                .cardsOnPhone()
                .numeric(3)
                .head(
                        visit.say("statistics.area"),
                        visit.say("statistics.year"),
                        visit.say("statistics.indicator"),
                        visit.say("statistics.after"),
                        visit.say("statistics.reason"));
        for (TakeOutcome.Hindered one : refused.faults()) {
            Difference value = one.value();
            table.row(
                    value == null ? "–" : Official.area(visit, areas, value),
                    value == null ? "–" : value.key().period().key(),
                    value == null ? "–" : value.key().indicator(),
                    written(visit, value),
                    visit.say(one.why()));
        }
        add(table);
        if (refused.faultCount() > refused.faults().size()) {
            add(Parts.quiet(
                    visit.say("statistics.hindered.first", refused.faults().size())));
        }
    }

    private static String written(Visit visit, @Nullable Difference value) {
        return Official.written(visit, value == null ? null : value.after());
    }
}
