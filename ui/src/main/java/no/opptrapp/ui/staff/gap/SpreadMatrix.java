package no.opptrapp.ui.staff.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.opptrapp.planning.gap.Spread;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Needs as rows, the parts of a wide area as columns: how far each part has come against each need. */
final class SpreadMatrix {

    private final Visit visit;
    private final PlanNames names;

    SpreadMatrix(Visit visit, PlanNames names) {
        this.visit = visit;
        this.names = names;
    }

    Section section(Spread spread, String area) {
        Section section = Parts.section(visit.say("gaps.spread", names.area(area)));
        if (spread.rows().isEmpty()) {
            section.add(Parts.quiet(visit.say("gaps.spread.none")));
            return section;
        }
        section.add(Parts.quiet(visit.say("gaps.spread.explained")), table(spread, area));
        if (spread.left() > 0) {
            section.add(Parts.quiet(visit.say("gaps.spread.left", spread.left())));
        }
        return section;
    }

    private PlainTable table(Spread spread, String area) {
        List<String> heads = new ArrayList<>();
        heads.add(visit.say("gaps.need"));
        spread.parts().forEach(part -> heads.add(names.area(part)));
        PlainTable table =
                new PlainTable(visit.say("gaps.spread", names.area(area))).head(heads.toArray(String[]::new));
        table.addClassNames("matrix", "spread");
        for (Spread.Row row : spread.rows()) {
            List<Component> cells = new ArrayList<>();
            cells.add(title(row));
            for (String part : spread.parts()) {
                cells.add(cell(row.cells().get(part), part));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component title(Spread.Row row) {
        Div title = new Div(new Span(visit.say(row.title())));
        if (row.madeUp()) {
            title.add(MadeUpMark.of(visit, row.title()));
        }
        title.add(Parts.quiet(
                row.inherited()
                        ? visit.say("gaps.spread.inherited", row.severity())
                        : visit.say("gaps.spread.severity", row.severity())));
        return title;
    }

    private Component cell(Spread.@Nullable Cell cell, String part) {
        if (cell == null) {
            return new Span();
        }
        UUID one = cell.one();
        Anchor link = new Anchor(one == null ? "gaps?area=" + part : "needs/" + one, mark(cell));
        link.addClassName("mark");
        return link;
    }

    private Span mark(Spread.Cell cell) {
        MeasureStatus furthest = cell.furthest();
        if (cell.bare() > 0 && cell.needs() > 1) {
            return Parts.status(Icon.WARNING, visit.say("gaps.spread.some", cell.bare(), cell.needs()), "waiting");
        }
        if (furthest == null) {
            return Parts.status(Icon.WARNING, visit.say("gaps.spread.bare"), "waiting");
        }
        return CoverageMatrix.mark(visit, furthest);
    }
}
