package no.opptrapp.core.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.figure.Figure.Kind;
import no.opptrapp.core.figure.Figure.Unit;
import no.opptrapp.core.figure.Series.Tone;
import no.opptrapp.core.text.Text;

/** Figures of areas that are held against each other. */
public final class SampleAreas {

    private SampleAreas() {}

    /** Areas held against each other: many alike, one's own, one carried forward, one hidden and one missing. */
    public static Figure of(Kind kind, int count) {
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        Map<String, TileMap.Tile> tiles = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String key = Integer.toString(4601 + i);
            double value = 6.2 - 4.5 * i / count;
            Cell shown =
                    new Cell.Shown(value, null, null, i % 7 == 3 ? Cell.Status.CARRIED_FORWARD : Cell.Status.REPORTED);
            Cell cell = i == count - 1
                    ? new Cell.Hidden(SampleFigures.HIDDEN, null)
                    : i == count - 2 ? new Cell.Missing() : shown;
            boolean placed = cell == shown && i % 7 != 3;
            Cell place = placed ? Cell.shown(i + 1, 1) : new Cell.NotPossible();
            categories.add(new Category(key, Text.verbatim(i == 4 ? "Bergen" : "Kommune " + i), null, null));
            cells.put(key, Map.of("value", cell, "place", place));
            tiles.put(key, new TileMap.Tile(i % 7, 1 + i / 7));
        }
        Series value = new Series("value", Text.verbatim("per 1 000"), "value", Tone.ACCENT);
        Series place = new Series("place", Text.verbatim("Plass"), "rank", Tone.QUIET);
        List<ReferenceLine> lines = new ArrayList<>();
        for (double[] quantile : new double[][] {{10, 2.2}, {25, 2.8}, {50, 3.3}, {75, 3.9}, {90, 4.5}}) {
            lines.add(new ReferenceLine(Text.verbatim((int) quantile[0] + ". persentil"), quantile[1]));
        }
        TileMap map = new TileMap(
                tiles,
                List.of(new TileMap.Tile(8, 1)),
                List.of(new TileMap.Plate(Text.verbatim("Vestland"), 0, 0, 7)),
                List.of(2.4, 3.0, 3.6, 4.2));
        boolean tiled = kind == Kind.TILES;
        return new Figure(
                "F2",
                kind,
                Unit.COUNT,
                true,
                Text.verbatim("Tittel"),
                Text.verbatim("Undertittel"),
                categories,
                kind == Kind.RANKED ? List.of(value, place) : List.of(value),
                cells,
                tiled ? List.of() : kind == Kind.RANKED ? lines.subList(2, 3) : lines,
                List.of(),
                List.of(Text.verbatim("Nivået bør sammenlignes med varsomhet.")),
                new Provenance(Text.verbatim("Prøve"), true),
                Set.of("4605"),
                tiled ? map : null);
    }
}
