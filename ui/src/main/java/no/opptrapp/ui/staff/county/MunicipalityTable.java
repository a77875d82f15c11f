package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyColumn;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Municipalities as rows; every cell leads to what is behind it. */
final class MunicipalityTable {

    private static final List<CountyColumn> COLUMNS = List.of(CountyColumn.values());

    private final Visit visit;
    private final CountyTable table;
    private final @Nullable String planArea;

    private MunicipalityTable(Visit visit, CountyTable table, @Nullable String planArea) {
        this.visit = visit;
        this.table = table;
        this.planArea = planArea;
    }

    /** @param planArea the one that is shown alone; null for all */
    static void fill(Section section, Visit visit, CountyTable table, @Nullable String planArea) {
        section.add(Parts.quiet(visit.say("municipalities.year", table.period().label())));
        section.add(new MunicipalityTable(visit, table, planArea).rows());
        table.caveats().forEach(caveat -> section.add(Parts.quiet(visit.say(caveat))));
    }

    private PlainTable rows() {
        List<String> heads = new ArrayList<>();
        heads.add(visit.say("county.column.municipality"));
        COLUMNS.forEach(column -> heads.add(visit.say(column.heading())));
        PlainTable rows = new PlainTable(visit.say("municipalities.title"))
                .numeric(IntStream.range(0, COLUMNS.size())
                        .filter(place -> COLUMNS.get(place).numeric())
                        .mapToObj(place -> place + 1)
                        .toArray(Integer[]::new))
                .head(heads.toArray(String[]::new))
                .sortable(
                        visit.actor().language(),
                        IntStream.rangeClosed(0, COLUMNS.size()).boxed().toArray(Integer[]::new));
        rows.addClassNames("matrix", "municipalities");
        table.rows().stream()
                .sorted(Ordering.by(visit.actor().language(), this::name))
                .forEach(row -> rows.row(cells(row)));
        return rows;
    }

    private String name(CountyRow row) {
        return visit.say(row.municipality().name());
    }

    private Component[] cells(CountyRow row) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Anchor("county/" + row.code(), name(row)));
        COLUMNS.forEach(column -> cells.add(cell(row, column)));
        return cells.toArray(Component[]::new);
    }

    private Component cell(CountyRow row, CountyColumn column) {
        Object value = column.value(row);
        String shown = column.shown(table, row, visit.texts());
        String order = value instanceof Text words ? visit.say(words) : Objects.toString(value, "");
        if (isNothing(row, column)) {
            Span nothing = new Span(shown);
            nothing.getElement().setAttribute(PlainTable.ORDER, order);
            return nothing;
        }
        Anchor link = new Anchor(column.page(row, planArea), shown);
        link.getElement().setAttribute(PlainTable.ORDER, order);
        link.getElement()
                .setAttribute("aria-label", visit.say("municipalities.cell", name(row), column.heading(), shown));
        return link;
    }

    /** Whether nothing is behind it: a nought or a dash leads to a page that would be empty. */
    static boolean isNothing(CountyRow row, CountyColumn column) {
        Object value = column.value(row);
        return value == null || value.equals(0);
    }
}
