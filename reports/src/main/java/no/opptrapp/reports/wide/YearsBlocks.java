package no.opptrapp.reports.wide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Marks;

/** The sums of person-years over the years: a line, and a table that says how many values were carried forward. */
public final class YearsBlocks {

    private static final int LEAST_FOR_A_LINE = 2;
    private static final double PERCENT = 100;

    private final AreaYears found;
    private final Draft draft;

    private YearsBlocks(AreaYears found, Draft draft) {
        this.found = found;
        this.draft = draft;
    }

    /** Writes them; at least one year is known. */
    public static void write(AreaYears found, Draft draft) {
        YearsBlocks blocks = new YearsBlocks(found, draft);
        if (found.years().size() >= LEAST_FOR_A_LINE) {
            draft.figure(blocks.figure());
            draft.comment("person-years.figure", YearsComment.course(found));
        }
        blocks.table();
        draft.comment("person-years", YearsComment.of(found));
    }

    private List<Indicator> indicators() {
        return Stream.of(Optional.ofNullable(found.total()), Optional.ofNullable(found.rate()))
                .flatMap(Optional::stream)
                .map(Comparison::indicator)
                .toList();
    }

    private Figure figure() {
        Series total = new Series("total", Text.of("wide.years.total"), "value", Series.Tone.ACCENT);
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (AreaYears.Year year : found.years()) {
            String key = year.period().key();
            categories.add(new Category(key, year.period().label(), null, null));
            PeersInPeriod sum = year.total();
            Cell cell = sum != null && year.sum().isPresent() ? FindingCell.of(sum.own()) : new Cell.Missing();
            cells.put(key, Map.of("total", cell));
        }
        return new Figure(
                "F1",
                Figure.Kind.TREND,
                Figure.Unit.COUNT,
                true,
                Text.of("wide.years.title", found.area()),
                Text.of("wide.years.subtitle"),
                categories,
                List.of(total),
                cells,
                List.of(),
                List.of(),
                List.of(),
                new Provenance(Text.verbatim(source()), found.reconstructed()));
    }

    private String source() {
        return indicators().stream().map(Indicator::source).findFirst().orElse("");
    }

    private void table() {
        Marks marks = new Marks();
        draft.table(
                Text.of("wide.years.caption", found.area()),
                1,
                List.of(
                        Text.of("wide.years.year"),
                        Text.of("wide.years.sum"),
                        Text.of("wide.years.rate"),
                        Text.of("wide.years.median"),
                        Text.of("wide.years.carried"),
                        Text.of("wide.years.missing")),
                found.years().reversed().stream().map(year -> row(year, marks)).toList());
        draft.add(marks.notes());
        draft.note(Text.of("wide.years.note"));
        draft.source(indicators(), found.reconstructed());
    }

    private static List<Text> row(AreaYears.Year year, Marks marks) {
        PeersInPeriod counted = year.total() != null ? year.total() : year.rate();
        List<Text> row = new ArrayList<>();
        row.add(year.period().label());
        row.add(year.sum()
                .map(sum -> plain(Amount.number(sum, Unit.PERSON_YEARS.decimals())))
                .orElseGet(marks::missing));
        row.add(year.perThousand()
                .map(rate -> plain(Amount.number(rate, Unit.PER_1000.decimals())))
                .orElseGet(marks::missing));
        row.add(median(year, marks));
        row.add(counted == null ? marks.missing() : carried(counted));
        row.add(
                counted == null
                        ? marks.missing()
                        : plain(Amount.count(counted.counts().missing())));
        return row;
    }

    private static Text median(AreaYears.Year year, Marks marks) {
        PeersInPeriod rate = year.rate();
        Percentiles spread = rate == null ? null : rate.quantiles();
        return spread == null ? marks.few() : plain(Amount.number(spread.median(), Unit.PER_1000.decimals()));
    }

    private static Text carried(PeersInPeriod period) {
        int count = period.counts().carriedForward();
        return Text.of(
                "wide.years.carried.share",
                Amount.count(count),
                share(count, period.counts().all()));
    }

    /** Out of all, in percent. */
    static Amount share(int count, int all) {
        return new Amount(PERCENT * count / all, Amount.Unit.PERCENT, 1);
    }

    private static Text plain(Amount amount) {
        return Text.of("draft.plain", amount);
    }
}
