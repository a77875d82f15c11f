package no.opptrapp.ui.staff.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What must be mended in a file before it can be taken in: where, what stands there, and what should. */
public final class FaultList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * The faults of a file.
     *
     * @param faults the first of them
     * @param faultCount how many there are
     */
    public FaultList(Visit visit, List<Fault> faults, long faultCount, String file) {
        add(Parts.notice(
                "refused",
                visit.say("imports.refused", file),
                new Paragraph(visit.say("imports.refused.why", Amount.count(faultCount), faultCount))));
        PlainTable table = new PlainTable(visit.say("imports.faults"))
                .cardsOnPhone()
                .numeric(0, 1)
                .head(
                        visit.say("imports.line"),
                        visit.say("imports.column"),
                        visit.say("imports.field"),
                        visit.say("imports.value"),
                        visit.say("imports.message"));
        for (Fault fault : faults) {
            table.row(
                    visit.say(Amount.count(fault.line())),
                    said(fault.column()),
                    said(fault.field()),
                    said(fault.value()),
                    visit.say(fault.message()));
        }
        add(table);
        if (faultCount > faults.size()) {
            add(Parts.quiet(visit.say("imports.first", faults.size())));
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
