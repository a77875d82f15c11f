package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.opptrapp.planning.measure.MeasureVersion;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Who changed what in a measure, and when; newest first, each with what every field was and became. */
final class MeasureHistory extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MeasureWords words;

    /** @param versions oldest first */
    MeasureHistory(MeasureWords words, List<MeasureVersion> versions) {
        this.words = words;
        for (int i = versions.size() - 1; i >= 0; i--) {
            MeasureVersion version = versions.get(i);
            add(
                    i > 0 && version.kind() == MeasureVersion.Kind.CHANGED
                            ? changed(version, versions.get(i - 1).written())
                            : Parts.quiet(heading(version)));
        }
    }

    private Details changed(MeasureVersion version, WrittenMeasure before) {
        Visit visit = words.visit();
        PlainTable table = new PlainTable(heading(version))
                .cardsOnPhone()
                .head(
                        visit.say("measures.history.field"),
                        visit.say("measures.history.before"),
                        visit.say("measures.history.after"));
        version.since(before)
                .forEach(change -> table.row(
                        visit.say(change.field().label()),
                        words.said(change.field(), before),
                        words.said(change.field(), version.written())));
        return new Details(heading(version), table);
    }

    private String heading(MeasureVersion version) {
        Visit visit = words.visit();
        return visit.say(
                "measures.history.entry",
                visit.say(version.kind().label()),
                visit.who(version.by()),
                Moments.moment(version.at(), visit.actor().language()));
    }
}
