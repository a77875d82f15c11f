package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Municipalities as rows, plan areas as columns: how many open needs, and how many of them have no measure. */
final class PlanAreaMatrix {

    private final Visit visit;
    private final PlanNames names;

    private PlanAreaMatrix(Visit visit, PlanNames names) {
        this.visit = visit;
        this.names = names;
    }

    static Section section(Visit visit, PlanNames names, CountyTable table) {
        return new PlanAreaMatrix(visit, names).of(table);
    }

    private Section of(CountyTable table) {
        List<String> used = names.planAreas().stream()
                .filter(area ->
                        table.rows().stream().anyMatch(row -> row.byPlanArea().containsKey(area)))
                .toList();
        String title = visit.say("municipalities.matrix");
        if (used.isEmpty()) {
            return Parts.section(title, Parts.quiet(visit.say("municipalities.matrix.none")));
        }
        List<String> heads = new ArrayList<>();
        heads.add(visit.say("county.column.municipality"));
        used.forEach(area -> heads.add(names.planArea(area)));
        PlainTable matrix = new PlainTable(title)
                .numeric(IntStream.rangeClosed(1, used.size()).boxed().toArray(Integer[]::new))
                .head(heads.toArray(String[]::new))
                .sortable(
                        visit.actor().language(),
                        IntStream.rangeClosed(0, used.size()).boxed().toArray(Integer[]::new));
        matrix.addClassNames("matrix", "municipalities");
        table.rows().stream()
                .sorted(Ordering.by(visit.actor().language(), this::name))
                .forEach(row -> matrix.row(cells(row, used)));
        return Parts.section(title, Parts.quiet(visit.say("municipalities.matrix.explained")), matrix);
    }

    private String name(CountyRow row) {
        return visit.say(row.municipality().name());
    }

    private Component[] cells(CountyRow row, List<String> planAreas) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Anchor("county/" + row.code(), name(row)));
        planAreas.forEach(area -> cells.add(cell(row, area)));
        return cells.toArray(Component[]::new);
    }

    private Component cell(CountyRow row, String planArea) {
        PlanCount count = row.count(planArea);
        if (count.needs() == 0) {
            Span none = new Span();
            none.getElement().setAttribute(PlainTable.ORDER, "0");
            return none;
        }
        boolean bare = count.bare() > 0;
        Component number = bare
                ? Parts.status(
                        Icon.WARNING, visit.say("municipalities.matrix.bare", count.bare(), count.needs()), "waiting")
                : new Span(visit.say(Amount.count(count.needs())));
        Anchor link = new Anchor((bare ? "gaps" : "needs") + "?area=" + row.code() + "&planArea=" + planArea, number);
        link.addClassName("mark");
        link.getElement().setAttribute(PlainTable.ORDER, Integer.toString(count.needs()));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        visit.say(
                                "municipalities.matrix.cell",
                                name(row),
                                names.planArea(planArea),
                                count.needs(),
                                count.worst(),
                                count.bare()));
        return link;
    }
}
