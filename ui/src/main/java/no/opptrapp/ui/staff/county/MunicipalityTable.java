package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyColumn;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Municipalities as rows; every cell leads to what is behind it. */
final class MunicipalityTable {

    /** How a value was reported stands beside it, where it was not simply reported: the table is wide enough. */
    private static final List<CountyColumn> COLUMNS = Arrays.stream(CountyColumn.values())
            .filter(column -> column != CountyColumn.STATUS)
            .toList();

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
        PlainTable rows = new PlainTable(visit.say("municipalities.title"))
                .numeric(IntStream.range(0, COLUMNS.size())
                        .filter(place -> COLUMNS.get(place).numeric())
                        .mapToObj(place -> place + 1)
                        .toArray(Integer[]::new))
                .head(heads(CountyColumn::briefHeading))
                .sortable(
                        visit.actor().language(),
                        IntStream.rangeClosed(0, COLUMNS.size()).boxed().toArray(Integer[]::new))
                .inFull(heads(CountyColumn::heading));
        rows.addClassNames("matrix", "municipalities", "side-by-side");
        table.rows().stream()
                .sorted(Ordering.by(visit.actor().language(), this::name))
                .forEach(row -> rows.row(cells(row)));
        return rows;
    }

    private String[] heads(Function<CountyColumn, Text> words) {
        return Stream.concat(
                        Stream.of(visit.say("county.column.municipality")),
                        COLUMNS.stream().map(column -> visit.say(words.apply(column))))
                .toArray(String[]::new);
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
        String remark = remark(row, column);
        HtmlContainer cell = isNothing(row, column) && remark.isEmpty() ? new Span() : link(row, column, remark);
        cell.getElement().setAttribute(PlainTable.ORDER, Objects.toString(column.value(row), ""));
        if (isLate(row, column)) {
            cell.add(Parts.status(Icon.WARNING, words(row, column), "waiting"));
        } else {
            cell.add(column.brief(table, row, visit.texts()));
        }
        if (!remark.isEmpty()) {
            Span beside = new Span(remark);
            beside.addClassNames("remark", "quiet");
            cell.add(beside);
        }
        return cell;
    }

    private Anchor link(CountyRow row, CountyColumn column, String remark) {
        Anchor link = new Anchor();
        link.setHref(column.page(table, row, planArea));
        String words = words(row, column) + (remark.isEmpty() ? "" : ", " + remark);
        link.getElement()
                .setAttribute("aria-label", visit.say("municipalities.cell", name(row), column.heading(), words));
        if (isLate(row, column)) {
            link.addClassName("mark");
        }
        return link;
    }

    /** What the cell says in full. */
    private String words(CountyRow row, CountyColumn column) {
        String shown = column.shown(table, row, visit.texts());
        return isLate(row, column) ? visit.say("municipalities.note.late", shown) : shown;
    }

    /** What must be known of the value beside it; empty where it was simply reported. */
    private String remark(CountyRow row, CountyColumn column) {
        Status status = row.personYears().finding().status();
        return column == CountyColumn.PERSON_YEARS && status != Status.REPORTED ? visit.say(status.label()) : "";
    }

    /** Whether it is what was agreed in a call, past its day. */
    private boolean isLate(CountyRow row, CountyColumn column) {
        LocalDate followUp = row.calls().followUpOn();
        return column == CountyColumn.FOLLOW_UP && followUp != null && followUp.isBefore(table.today());
    }

    /** Whether nothing is behind it: a nought or a dash leads to a page that would be empty. */
    static boolean isNothing(CountyRow row, CountyColumn column) {
        Object value = column.value(row);
        return value == null || value.equals(0);
    }
}
