package no.opptrapp.core.comparison.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.comparison.ComparedCounts;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.TileMap;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What all figures of a comparison have in common: whom they are about, their base, caveats and source. */
final class ComparisonFrame {

    private final Comparison comparison;

    ComparisonFrame(Comparison comparison) {
        this.comparison = comparison;
    }

    Indicator indicator() {
        return comparison.indicator();
    }

    /** The unit that the indicator's values are drawn in. */
    Figure.Unit unit() {
        return indicator().unit() == Unit.PERCENT ? Figure.Unit.PERCENT : Figure.Unit.COUNT;
    }

    /** A figure of areas in one period. */
    Figure ofAreas(
            ComparisonFigure which,
            Figure.Kind kind,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells,
            List<ReferenceLine> lines,
            @Nullable TileMap tiles) {
        ComparedCounts counts = comparison.counts();
        Text subtitle = Text.of(
                "comparison.subtitle",
                indicator().name(),
                comparison.period().label(),
                indicator().unit().label(),
                counts.counted(),
                counts.all());
        return figure(which, kind, unit(), subtitle, categories, series, cells, lines, List.of(), notes(which), tiles);
    }

    /** A figure over the periods. */
    Figure overPeriods(
            ComparisonFigure which,
            Figure.Unit unit,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells) {
        List<Text> notes = new ArrayList<>(comparison.caveats());
        notes.add(Text.of("comparison.note.trend"));
        Text subtitle = Text.of(
                "comparison.subtitle.periods",
                indicator().name(),
                indicator().unit().label());
        return figure(
                which,
                Figure.Kind.TREND,
                unit,
                subtitle,
                categories,
                series,
                cells,
                List.of(),
                breaks(categories),
                notes,
                null);
    }

    private Figure figure(
            ComparisonFigure which,
            Figure.Kind kind,
            Figure.Unit unit,
            Text subtitle,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells,
            List<ReferenceLine> lines,
            List<Break> breaks,
            List<Text> notes,
            @Nullable TileMap tiles) {
        return new Figure(
                which.id(),
                kind,
                unit,
                indicator().direction() != Indicator.Direction.DOWN,
                title(which),
                subtitle,
                categories,
                series,
                cells,
                lines,
                breaks,
                notes,
                new Provenance(Text.verbatim(indicator().source()), comparison.reconstructed()),
                Set.of(comparison.own().code()),
                tiles);
    }

    private Text title(ComparisonFigure which) {
        return Text.of(
                "comparison.title." + which.written() + (which == ComparisonFigure.RANKED ? order() : ""),
                comparison.own().name(),
                comparison.peers().name());
    }

    private String order() {
        if (indicator().unit() == Unit.YES_NO) {
            return ".yes-no";
        }
        return indicator().direction() == Indicator.Direction.DOWN ? ".low" : "";
    }

    private List<Break> breaks(List<Category> categories) {
        List<String> keys = categories.stream().map(Category::key).toList();
        return indicator().guidance().breaks().stream()
                .filter(each -> keys.indexOf(each.period()) > 0)
                .map(each -> new Break(keys.get(keys.indexOf(each.period()) - 1), each.what(), true))
                .toList();
    }

    /** Caveats first; then what does not count, and on which borders all of it is. */
    private List<Text> notes(ComparisonFigure which) {
        List<Text> notes = new ArrayList<>(comparison.caveats());
        ComparedCounts counts = comparison.counts();
        add(notes, "comparison.note.carried", counts.carriedForward());
        add(notes, "comparison.note.hidden", counts.hidden());
        add(notes, "comparison.note.missing", counts.missing());
        if (which == ComparisonFigure.RANKED) {
            notes.add(Text.of("comparison.note." + ofPlaces()));
        }
        notes.add(Text.of(
                "comparison.note.borders", String.valueOf(comparison.borders().year())));
        return notes;
    }

    private String ofPlaces() {
        if (indicator().unit() == Unit.YES_NO) {
            return "yes-no";
        }
        return indicator().rankable() ? "rank" : "no-rank";
    }

    private static void add(List<Text> notes, String key, int count) {
        if (count > 0) {
            notes.add(Text.of(key, count));
        }
    }
}
