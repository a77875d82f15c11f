package no.opptrapp.core.comparison.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;

/** The figures that show one area beside the others in one period. */
final class AreasFigures {

    private static final String VALUE = "value";
    private static final String PLACE = "place";

    private final Comparison comparison;
    private final ComparisonFrame frame;
    private final List<Compared> ordered;

    AreasFigures(Comparison comparison) {
        this.comparison = comparison;
        this.frame = new ComparisonFrame(comparison);
        this.ordered = comparison.ordered();
    }

    /** Empty for yes and no, which have no distribution, and where there is nothing to see. */
    Optional<Figure> distribution() {
        return comparison.isEmpty() || comparison.indicator().unit() == Unit.YES_NO
                ? Optional.empty()
                : Optional.of(frame.ofAreas(
                        ComparisonFigure.DISTRIBUTION,
                        Figure.Kind.STRIP,
                        categories(),
                        List.of(values()),
                        cells(false),
                        quantiles("p10", "p25", "median", "p75", "p90"),
                        null));
    }

    /** With places where anybody has one. */
    Figure ranked() {
        boolean places = ordered.stream().anyMatch(each -> each.standing() != null);
        Series place = new Series(PLACE, Text.of("comparison.place"), "rank", Series.Tone.QUIET);
        return frame.ofAreas(
                ComparisonFigure.RANKED,
                Figure.Kind.RANKED,
                categories(),
                places ? List.of(values(), place) : List.of(values()),
                cells(places),
                quantiles("median"),
                null);
    }

    /** Empty where the borders have no map, or too few values for steps of colour. */
    Optional<Figure> map(AreaRegister register) {
        if (comparison.indicator().unit() == Unit.YES_NO) {
            return Optional.empty();
        }
        return Steps.of(comparison)
                .flatMap(limits -> new CountyTiles(register, comparison).map(limits))
                .map(tiles -> frame.ofAreas(
                        ComparisonFigure.MAP,
                        Figure.Kind.TILES,
                        categories(),
                        List.of(values()),
                        cells(false),
                        List.of(),
                        tiles));
    }

    private List<Category> categories() {
        return ordered.stream()
                .map(each -> new Category(
                        each.area().code(), each.area().name(), each.finding().base(), null))
                .toList();
    }

    private Series values() {
        return new Series(VALUE, comparison.indicator().unit().label(), VALUE, Series.Tone.ACCENT);
    }

    private Map<String, Map<String, Cell>> cells(boolean places) {
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Compared each : ordered) {
            Map<String, Cell> row = new LinkedHashMap<>();
            row.put(VALUE, FindingCell.of(each.finding()));
            if (places) {
                PlaceAmongPeers standing = each.standing();
                row.put(
                        PLACE,
                        standing == null
                                ? new Cell.NotPossible()
                                : new Cell.Shown(standing.rank(), null, null, Cell.Status.REPORTED));
            }
            cells.put(each.area().code(), row);
        }
        return cells;
    }

    private List<ReferenceLine> quantiles(String... names) {
        Percentiles spread = comparison.quantiles();
        return spread == null
                ? List.of()
                : Stream.of(names)
                        .map(name -> new ReferenceLine(Text.of("comparison." + name), quantile(spread, name)))
                        .toList();
    }

    private static double quantile(Percentiles spread, String name) {
        return switch (name) {
            case "p10" -> spread.p10();
            case "p25" -> spread.p25();
            case "median" -> spread.median();
            case "p75" -> spread.p75();
            case "p90" -> spread.p90();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
