package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Marks;
import no.opptrapp.reports.status.PersonYears.Column;

/** Person-years by group over the years, with years that were carried forward marked, and beside the KOSTRA group. */
final class PersonYearsChapter {

    private static final int LEAST_FOR_A_LINE = 2;

    private final StatusFindings findings;
    private final PersonYears years;
    private final Draft draft;

    PersonYearsChapter(StatusFindings findings, Draft draft) {
        this.findings = findings;
        this.years = findings.personYears();
        this.draft = draft;
    }

    void write() {
        draft.chapter("statusreport.years");
        if (years.values().isEmpty()) {
            draft.body("statusreport.years.nothing", findings.subject().name(), Integer.toString(findings.year()));
            return;
        }
        draft.body("statusreport.years.lead");
        draft.section(Text.of("statusreport.years.groups"));
        List<Series> groups = groups();
        if (years.values().size() >= LEAST_FOR_A_LINE && !groups.isEmpty()) {
            draft.figure(figure(groups));
            draft.comment("person-years.figure", new PersonYearsComment(findings).groups());
        }
        table();
        draft.comment("person-years", new PersonYearsComment(findings).sentences());
        if (!years.compared().isEmpty()) {
            draft.section(Text.of("statusreport.years.compared"));
            draft.figure(years.compared().getFirst());
            draft.comment("person-years.compared", years.said());
            List<Figure> rest = years.compared().subList(1, years.compared().size());
            for (int i = 0; i < rest.size(); i++) {
                draft.figure(rest.get(i));
                draft.comment("person-years.compared." + (i + 2), List.of());
            }
        }
    }

    private List<Series> groups() {
        return Stream.of(Column.ADULTS, Column.CHILDREN)
                .filter(years::has)
                .map(column -> new Series(
                        column.indicator(),
                        column.heading(),
                        "value",
                        column == Column.ADULTS ? Series.Tone.ACCENT : Series.Tone.SECOND))
                .toList();
    }

    private Figure figure(List<Series> groups) {
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        List<Category> categories = new ArrayList<>();
        for (Period period : years.values().keySet()) {
            Map<String, Cell> row = new HashMap<>();
            for (Series group : groups) {
                row.put(group.key(), cell(period, group));
            }
            cells.put(period.key(), row);
            categories.add(new Category(period.key(), period.label(), null, null));
        }
        return new Figure(
                "F1",
                Figure.Kind.TREND,
                Figure.Unit.COUNT,
                true,
                Text.of("statusreport.years.title", findings.subject().name()),
                Text.of(
                        "statusreport.years.subtitle",
                        Integer.toString(findings.subject().borders().year())),
                categories,
                groups,
                cells,
                List.of(),
                List.of(),
                List.of(),
                new Provenance(Text.verbatim(source()), years.reconstructed()));
    }

    private Cell cell(Period period, Series group) {
        return years.values().getOrDefault(period, Map.of()).values().stream()
                .filter(value -> value.key().indicator().equals(group.key()))
                .findFirst()
                .map(value -> FindingCell.of(value.finding()))
                .orElse(new Cell.Missing());
    }

    private String source() {
        return Stream.of(Column.TOTAL, Column.ADULTS, Column.CHILDREN)
                .flatMap(column -> Stream.ofNullable(years.indicators().get(column)))
                .map(Indicator::source)
                .findFirst()
                .orElse("");
    }

    private void table() {
        List<Column> columns = Stream.of(Column.values()).filter(years::has).toList();
        List<Text> header = new ArrayList<>(List.of(Text.of("statusreport.year")));
        columns.forEach(column -> header.add(column.heading()));
        Marks marks = new Marks();
        List<List<Text>> rows = new ArrayList<>();
        for (Period period : years.values().keySet().stream().toList().reversed()) {
            List<Text> row = new ArrayList<>(List.of(period.label()));
            columns.forEach(column -> row.add(years.of(period, column)
                    .map(value -> cell(column, value, marks))
                    .orElseGet(marks::missing)));
            rows.add(row);
        }
        draft.table(Text.of("statusreport.years.caption", findings.subject().name()), 1, header, rows);
        draft.add(marks.notes());
        draft.source(
                columns.stream()
                        .flatMap(column -> Stream.ofNullable(years.indicators().get(column)))
                        .toList(),
                years.reconstructed());
    }

    private Text cell(Column column, Value value, Marks marks) {
        return marks.value(Objects.requireNonNull(years.indicators().get(column)), value.finding());
    }
}
