package no.opptrapp.planning.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Quantiles;
import no.opptrapp.core.text.Text;

/**
 * The values around the start of a measure as a figure: the area's own beside the middle and the quartiles of those it is
 * compared with. These are rounded as they are shown, and need {@link Quantiles#FEWEST} values each.
 */
final class EffectFigure {

    private static final String OWN = "own";

    /** What is told of those it is compared with. */
    private enum Band {
        MEDIAN("median", 0.5, Series.Tone.QUIET),
        LOWER("lowerQuartile", 0.25, Series.Tone.BAND_LOW),
        UPPER("upperQuartile", 0.75, Series.Tone.BAND_HIGH);

        private final String key;
        private final double quantile;
        private final Series.Tone tone;

        Band(String key, double quantile, Series.Tone tone) {
            this.key = key;
            this.quantile = quantile;
            this.tone = tone;
        }

        Series series() {
            return new Series(key, Text.of("followup.figure." + name().toLowerCase(Locale.ROOT)), key, tone);
        }
    }

    private final Indicator indicator;
    private final Text area;
    private final String code;
    private final EffectWindow window;
    private final IndicatorCourse course;
    private final List<String> controls;

    /**
     * @param code of the area
     * @param controls codes of those it is compared with; none where there are too few
     */
    EffectFigure(
            Indicator indicator,
            Text area,
            String code,
            EffectWindow window,
            IndicatorCourse course,
            List<String> controls) {
        this.indicator = indicator;
        this.area = area;
        this.code = code;
        this.window = window;
        this.course = course;
        this.controls = List.copyOf(controls);
    }

    Figure draw(boolean reconstructed) {
        List<Series> series = series();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Period period : window.all()) {
            Map<String, Cell> row = new LinkedHashMap<>();
            row.put(OWN, course.at(code, period).map(EffectFigure::own).orElse(new Cell.Missing()));
            for (Band band : controls.isEmpty() ? new Band[0] : Band.values()) {
                row.put(band.key, among(period, band.quantile));
            }
            cells.put(period.key(), row);
        }
        return new Figure(
                "F1",
                Figure.Kind.TREND,
                indicator.unit() == Unit.PERCENT ? Figure.Unit.PERCENT : Figure.Unit.COUNT,
                indicator.direction() != Indicator.Direction.DOWN,
                indicator.name(),
                subtitle(),
                window.all().stream()
                        .map(period -> new Category(period.key(), period.label(), null, null))
                        .toList(),
                series,
                cells,
                List.of(),
                List.of(new Break(
                        window.before().getLast().key(),
                        Text.of("followup.figure.start", window.start().label()),
                        false)),
                notes(),
                new Provenance(Text.verbatim(indicator.source()), reconstructed));
    }

    private Text subtitle() {
        return controls.isEmpty()
                ? Text.of("followup.figure.alone", area, indicator.unit().label())
                : Text.of(
                        "followup.figure.subtitle",
                        area,
                        controls.size(),
                        indicator.unit().label());
    }

    private List<Text> notes() {
        return Optional.ofNullable(indicator.guidance().caveats()).stream()
                .map(Text.class::cast)
                .toList();
    }

    private List<Series> series() {
        List<Series> series = new ArrayList<>();
        series.add(new Series(OWN, area, "value", Series.Tone.ACCENT));
        if (!controls.isEmpty()) {
            Stream.of(Band.values()).map(Band::series).forEach(series::add);
        }
        return series;
    }

    /** What was carried forward says nothing of the period it stands for. */
    private static Cell own(Value value) {
        Finding finding = value.finding();
        return finding.status() == Status.HIDDEN || IndicatorCourse.isUsed(value)
                ? FindingCell.of(finding)
                : new Cell.Missing();
    }

    private Cell among(Period period, double quantile) {
        double[] values = controls.stream()
                .flatMap(control -> course.used(control).stream())
                .filter(value -> value.period().equals(period))
                .mapToDouble(UsedValue::value)
                .toArray();
        return Quantiles.of(values, quantile).stream()
                .mapToObj(value ->
                        (Cell) new Cell.Shown(rounded(value), (long) values.length, null, Cell.Status.REPORTED))
                .findFirst()
                .orElse(new Cell.Missing());
    }

    private double rounded(double value) {
        int decimals = indicator.unit().decimals();
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
