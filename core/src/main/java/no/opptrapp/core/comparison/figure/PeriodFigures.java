package no.opptrapp.core.comparison.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The figures that show how an area and its peers change. */
final class PeriodFigures {

    private static final int LEAST = 2;

    private final Comparison comparison;
    private final List<PeersInPeriod> periods;
    private final ComparisonFrame frame;

    PeriodFigures(Comparison comparison, List<PeersInPeriod> periods) {
        this.comparison = comparison;
        this.periods = periods;
        this.frame = new ComparisonFrame(comparison);
    }

    /** Empty for yes and no, and where there is no line to draw. */
    Optional<Figure> trend() {
        if (periods.size() < LEAST || comparison.indicator().unit() == Unit.YES_NO) {
            return Optional.empty();
        }
        List<Series> series = List.of(
                new Series("own", comparison.own().name(), "value", Series.Tone.ACCENT),
                new Series("median", Text.of("comparison.median"), "median", Series.Tone.QUIET),
                new Series("p25", Text.of("comparison.p25"), "p25", Series.Tone.BAND_LOW),
                new Series("p75", Text.of("comparison.p75"), "p75", Series.Tone.BAND_HIGH));
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (PeersInPeriod each : periods) {
            Percentiles spread = each.quantiles();
            cells.put(
                    each.period().key(),
                    Map.of(
                            "own", own(each.own()),
                            "median", cell(spread, Percentiles::median, each),
                            "p25", cell(spread, Percentiles::p25, each),
                            "p75", cell(spread, Percentiles::p75, each)));
        }
        return Optional.of(frame.overPeriods(ComparisonFigure.TREND, frame.unit(), categories(), series, cells));
    }

    /** What was carried forward belongs to another year: it is no part of the line of an area. */
    private static Cell own(Finding finding) {
        return finding.status() == Status.CARRIED_FORWARD ? new Cell.Missing() : FindingCell.of(finding);
    }

    Optional<Figure> ratio() {
        return inequality(ComparisonFigure.INEQUALITY, Inequality::p90p10);
    }

    Optional<Figure> gini() {
        return inequality(ComparisonFigure.GINI, Inequality::gini);
    }

    private Optional<Figure> inequality(ComparisonFigure which, ToDoubleFunction<Inequality> measure) {
        long known = periods.stream().filter(each -> each.inequality() != null).count();
        if (known < LEAST) {
            return Optional.empty();
        }
        Series series = new Series(
                which.written(), Text.of("comparison.measure." + which.written()), which.written(), Series.Tone.ACCENT);
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        periods.forEach(each ->
                cells.put(each.period().key(), Map.of(series.key(), cell(each.inequality(), measure, each))));
        return Optional.of(frame.overPeriods(which, Figure.Unit.RATIO, categories(), List.of(series), cells));
    }

    private static <T> Cell cell(@Nullable T from, ToDoubleFunction<T> measure, PeersInPeriod period) {
        double value = from == null ? Double.NaN : measure.applyAsDouble(from);
        return Double.isFinite(value)
                ? new Cell.Shown(value, (long) period.counts().counted(), null, Cell.Status.REPORTED)
                : new Cell.NotPossible();
    }

    /** The base is how many areas count. */
    private List<Category> categories() {
        return periods.stream()
                .map(each -> new Category(
                        each.period().key(),
                        each.period().label(),
                        (long) each.counts().counted(),
                        null))
                .toList();
    }
}
