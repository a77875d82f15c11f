package no.opptrapp.survey.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.statistics.Share;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;

/** Makes the figures of who took part. Nothing in them is hidden: taking part is not an answer. */
final class RespondentFigures {

    /** The row of the sum, in files. */
    static final String TOTAL = "total";

    static final String COUNT = "count";
    static final String PERCENT = "percent";

    private final Material material;

    RespondentFigures(Material material) {
        this.material = material;
    }

    /** Respondents with a landsdel, and their percent of those: Table 1. */
    Figure byRegion(FigurePlan plan) {
        long total = material.regions().stream()
                .mapToLong(region -> started(material.own(), region))
                .sum();
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Region region : material.regions()) {
            categories.add(new Category(region.code(), region.name(), null, null));
            cells.put(region.code(), line(started(material.own(), region), total));
        }
        categories.add(new Category(TOTAL, Text.of("result.total"), null, null));
        cells.put(TOTAL, line(total, total));
        long without = started(material.own()) - total;
        return figure(
                plan,
                Figure.Unit.BY_SERIES,
                Text.of("result.subtitle.regions"),
                categories,
                List.of(
                        new Series(COUNT, Text.of("result.count"), COUNT, Series.Tone.ACCENT),
                        new Series(PERCENT, Text.of("result.percent"), PERCENT, Series.Tone.QUIET)),
                cells,
                without == 0 ? List.of() : List.of(Text.of("result.note.noregion", without)));
    }

    /** Started or completed answers: the mean of each month's rounds, or the round's own. */
    Figure respondents(FigurePlan plan) {
        boolean mean = plan.span() == FigurePlan.Span.MONTHLY_MEAN;
        SequencedMap<Month, List<Tally>> byMonth = new LinkedHashMap<>();
        material.tallies()
                .forEach(tally -> byMonth.computeIfAbsent(tally.round().month(), month -> new ArrayList<>())
                        .add(tally));
        boolean oneYear =
                byMonth.keySet().stream().mapToInt(Month::year).distinct().count() <= 1;
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        if (mean) {
            byMonth.forEach((month, tallies) -> {
                categories.add(new Category(month.key(), Rows.label(month, oneYear), null, tallies.size()));
                cells.put(month.key(), Map.of("", count(mean(tallies))));
            });
        } else {
            String key = material.round().key();
            categories.add(new Category(key, material.round().label(), null, null));
            cells.put(key, Map.of("", count((double) started(material.own()))));
        }
        String measure = mean ? "respondents_monthly_mean" : "respondents";
        return figure(
                plan,
                Figure.Unit.COUNT,
                Text.of(mean ? "result.subtitle.respondents" : "result.subtitle.respondents.round"),
                categories,
                List.of(new Series("", Text.of("result.respondents"), measure, Series.Tone.ACCENT)),
                cells,
                List.of());
    }

    private Figure figure(
            FigurePlan plan,
            Figure.Unit unit,
            Text subtitle,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells,
            List<Text> notes) {
        return new Figure(
                plan.id(),
                plan.kind(),
                unit,
                false,
                plan.caption(material.round()),
                subtitle,
                categories,
                series,
                cells,
                List.of(),
                List.of(),
                notes,
                material.survey().provenance());
    }

    private static Map<String, Cell> line(long count, long total) {
        Cell percent = total == 0
                ? new Cell.NotPossible()
                : new Cell.Shown(new Share(count, total).percent(), null, null, Cell.Status.REPORTED);
        return Map.of(COUNT, count((double) count), PERCENT, percent);
    }

    private static Cell count(double value) {
        return new Cell.Shown(value, null, null, Cell.Status.REPORTED);
    }

    private static double mean(List<Tally> tallies) {
        long sum = tallies.stream().mapToLong(RespondentFigures::started).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(tallies.size()), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static long started(Tally tally) {
        return tally.regions().stream().mapToLong(RegionTally::started).sum();
    }

    private static long started(Tally tally, Region region) {
        return tally.regions().stream()
                .filter(part -> region.code().equals(part.region()))
                .mapToLong(RegionTally::started)
                .sum();
    }
}
