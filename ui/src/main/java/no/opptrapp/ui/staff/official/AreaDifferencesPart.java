package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.official.klass.AreaDifferences;
import no.opptrapp.core.official.klass.AreaDifferences.ChangeDifference;
import no.opptrapp.core.official.klass.AreaDifferences.CodeDifference;
import no.opptrapp.core.official.klass.AreaDifferences.GroupDifference;
import no.opptrapp.core.official.klass.AreaDifferences.NameDifference;
import no.opptrapp.core.official.klass.ClassificationReading.CodeChange;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Where the classification says something else than the facts about areas. */
final class AreaDifferencesPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    AreaDifferencesPart(Visit visit, AreaDifferences found) {
        this.visit = visit;
        addClassName("section");
        if (found.isEmpty()) {
            add(new Paragraph(visit.say("statistics.areas.same")));
            return;
        }
        add(Parts.notice(
                "signal", visit.say("statistics.areas.differ"), Parts.quiet(visit.say("statistics.areas.how"))));
        codes(found.codes());
        changes(found.changes());
        names(found.names());
        groups(found.groups());
    }

    private PlainTable table(String title, int size, String... heads) {
        PlainTable table = new PlainTable(visit.say(title)).cardsOnPhone().head(heads);
        add(Parts.section(visit.say("statistics.areas.count", visit.say(title), size), table));
        return table;
    }

    private void codes(List<CodeDifference> codes) {
        if (!codes.isEmpty()) {
            PlainTable table = table(
                    "statistics.areas.codes",
                    codes.size(),
                    visit.say("statistics.area"),
                    visit.say("statistics.year"),
                    visit.say("statistics.areas.where"));
            codes.forEach(
                    one -> table.row(one.code() + " " + one.name(), Integer.toString(one.year()), where(one.theirs())));
        }
    }

    private void changes(List<ChangeDifference> changes) {
        if (!changes.isEmpty()) {
            PlainTable table = table(
                    "statistics.areas.changes",
                    changes.size(),
                    visit.say("statistics.areas.from"),
                    visit.say("statistics.areas.to"),
                    visit.say("statistics.areas.day"),
                    visit.say("statistics.areas.where"));
            for (ChangeDifference one : changes) {
                CodeChange change = one.change();
                table.row(
                        change.from() + " " + change.fromName(),
                        change.to() + " " + change.toName(),
                        Moments.day(change.on(), visit.actor().language()),
                        where(one.theirs()));
            }
        }
    }

    private void names(List<NameDifference> names) {
        if (!names.isEmpty()) {
            PlainTable table = table(
                    "statistics.areas.names",
                    names.size(),
                    visit.say("statistics.area"),
                    visit.say("statistics.year"),
                    visit.say("statistics.before"),
                    visit.say("statistics.after"));
            names.forEach(one -> table.row(one.code(), Integer.toString(one.year()), one.ours(), one.theirs()));
        }
    }

    private void groups(List<GroupDifference> groups) {
        if (!groups.isEmpty()) {
            PlainTable table = table(
                    "statistics.areas.groups",
                    groups.size(),
                    visit.say("statistics.area"),
                    visit.say("statistics.year"),
                    visit.say("statistics.before"),
                    visit.say("statistics.after"));
            groups.forEach(one -> table.row(
                    one.code() + " " + one.name(),
                    Integer.toString(one.year()),
                    Objects.toString(one.ours(), "–"),
                    Objects.toString(one.theirs(), "–")));
        }
    }

    private String where(boolean theirs) {
        return visit.say(theirs ? "statistics.areas.theirs" : "statistics.areas.ours");
    }
}
