package no.opptrapp.ui.staff.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Needs as rows, measures as columns, a mark where a measure is against a need. */
final class CoverageMatrix {

    private CoverageMatrix() {}

    /** @param area its code */
    static Section section(Visit visit, PlanNames names, Coverage coverage, String area) {
        String heading = visit.say("gaps.matrix", names.area(area));
        if (coverage.needs().isEmpty() || coverage.measures().isEmpty()) {
            return Parts.section(heading, Parts.quiet(visit.say("gaps.matrix.none")));
        }
        return Parts.section(
                heading, Parts.quiet(visit.say("gaps.matrix.explained")), table(visit, names, coverage, area, heading));
    }

    private static PlainTable table(Visit visit, PlanNames names, Coverage coverage, String area, String name) {
        List<String> heads = new ArrayList<>();
        heads.add(visit.say("gaps.need"));
        coverage.measures().forEach(measure -> heads.add(head(visit, names, measure, area)));
        PlainTable table = new PlainTable(name).head(heads.toArray(String[]::new));
        table.addClassName("matrix");
        for (Coverage.Need need : coverage.needs()) {
            List<Component> cells = new ArrayList<>();
            cells.add(title(visit, need));
            for (Coverage.Measure measure : coverage.measures()) {
                cells.add(mark(visit, coverage.at(need, measure)));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    /** Of a measure of another area it is said whose it is; what it is called only to those who may read it. */
    private static String head(Visit visit, PlanNames names, Coverage.Measure measure, String area) {
        String title = measure.title();
        if (title == null) {
            return visit.say("gap.measure.others", names.area(measure.area()));
        }
        return measure.area().equals(area) ? title : title + " (" + names.area(measure.area()) + ")";
    }

    private static Component title(Visit visit, Coverage.Need need) {
        Anchor link = new Anchor("needs/" + need.id(), visit.say(need.title()));
        Div title = new Div(link);
        if (need.madeUp()) {
            title.add(MadeUpMark.of(visit, need.title()));
        }
        if (need.inherited()) {
            title.add(Parts.quiet(visit.say("gaps.matrix.inherited")));
        }
        return title;
    }

    static Span mark(Visit visit, @Nullable MeasureStatus status) {
        if (status == null) {
            return new Span();
        }
        Icon icon = switch (status) {
            case DONE -> Icon.CHECK;
            case UNDER_WAY -> Icon.OPEN;
            default -> Icon.CLOCK;
        };
        return Parts.status(icon, visit.say(status.label()), status == MeasureStatus.DONE ? "done" : "planned");
    }
}
