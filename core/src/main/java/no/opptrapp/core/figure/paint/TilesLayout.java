package no.opptrapp.core.figure.paint;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.TileMap;
import no.opptrapp.core.figure.TileMap.Plate;
import no.opptrapp.core.figure.TileMap.Tile;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** A map of tiles: one for each area, in five steps of one hue, with one's own outlined. */
final class TilesLayout {

    private static final double LARGEST = 26;
    private static final double BETWEEN = 0.12;
    private static final int COLUMNS = 12;

    private final Sheet sheet;
    private final Figure figure;
    private final Series series;
    private final Texts texts;
    private final Signage signage;
    private final Values values;
    private final Signs signs;
    private final TileMap map;
    private final double side;

    TilesLayout(Sheet sheet, Figure figure, Texts texts, Signage signage) {
        this.sheet = sheet;
        this.figure = figure;
        this.series = figure.series().getFirst();
        this.texts = texts;
        this.signage = signage;
        this.values = new Values(figure, texts.language());
        this.signs = new Signs(texts.language());
        this.map = Objects.requireNonNullElseGet(figure.tiles(), () -> inRows(figure));
        double columns = tiles().mapToInt(Tile::column).max().orElse(0) + 1.0;
        double reach = map.plates().stream()
                .mapToInt(plate -> plate.column() + plate.columns())
                .max()
                .orElse(0);
        this.side = Math.min(LARGEST, Math.floor(10 * (sheet.width() - 2) / Math.max(columns, reach)) / 10);
    }

    /** Row upon row, for a figure that says nothing about where things lie. */
    private static TileMap inRows(Figure figure) {
        Map<String, Tile> tiles = new HashMap<>();
        for (int i = 0; i < figure.categories().size(); i++) {
            tiles.put(figure.categories().get(i).key(), new Tile(i % COLUMNS, i / COLUMNS));
        }
        return new TileMap(tiles, List.of(), List.of(), List.of(20.0, 40.0, 60.0, 80.0));
    }

    private Stream<Tile> tiles() {
        return Stream.concat(map.tiles().values().stream(), map.others().stream());
    }

    double draw(double top) {
        double y = legend().draw(0, top) + 4;
        for (Tile tile : map.others()) {
            // Smaller than a tile with a value, so that nobody takes it for the lowest step of colour.
            Rectangle2D area = area(tile, y);
            double inset = area.getWidth() / 4;
            sheet.box(area.getX() + inset, area.getY() + inset, 2 * inset, 2 * inset, Ink.RULE);
        }
        for (Category category : figure.categories()) {
            Tile tile = map.tiles().get(category.key());
            if (tile != null) {
                draw(category, area(tile, y));
            }
        }
        for (Plate plate : map.plates()) {
            Lettering style = Lettering.NOTE;
            String name = style.fit(texts.say(plate.text()), plate.columns() * side - 2);
            sheet.left(name, plate.column() * side + 1, y + (plate.row() + 1) * side - 4, style);
        }
        figure.categories().stream()
                .filter(figure::isOwn)
                .flatMap(own -> Stream.ofNullable(map.tiles().get(own.key())))
                .forEach(tile -> Dots.outline(sheet, area(tile, y)));
        double rows = tiles().mapToInt(Tile::row).max().orElse(0) + 1.0;
        return y + rows * side + 4;
    }

    private Rectangle2D area(Tile tile, double top) {
        double gap = side * BETWEEN / 2;
        return new Rectangle2D.Double(
                1 + tile.column() * side + gap, top + tile.row() * side + gap, side - 2 * gap, side - 2 * gap);
    }

    private void draw(Category category, Rectangle2D area) {
        Cell cell = figure.cell(category, series);
        sheet.add(new Mark.Named(
                new Mark.Box(area, cell instanceof Cell.Shown shown ? Ink.ofStep(map.step(shown.value())) : Ink.GROUND),
                named(category, cell)));
        switch (cell) {
            case Cell.Shown shown -> {
                if (Dots.isCarried(shown)) {
                    sheet.add(new Mark.Dot(area.getCenterX(), area.getCenterY(), side * 0.17, Ink.GROUND));
                }
            }
            case Cell.NotPossible none -> sheet.add(new Mark.Frame(area, Ink.OUTLINE, true));
            case Cell other -> signage.area(area, other);
        }
    }

    /** What a tile stands for, since there is no room for it on the tile. */
    private String named(Category category, Cell cell) {
        String said = switch (cell) {
            case Cell.Shown shown -> values.full(series, shown.value());
            case Cell other -> signs.meaning(other);
        };
        return texts.say("figure.tiles.named", category.label(), said);
    }

    private Legend legend() {
        Legend legend = new Legend(sheet);
        for (int step = 0; step < TileMap.STEPS; step++) {
            legend.add(step(step), Ink.ofStep(step));
        }
        boolean carried = false;
        Map<String, Legend.Sign> without = new TreeMap<>();
        for (Category category : figure.categories()) {
            switch (figure.cell(category, series)) {
                case Cell.Shown shown -> carried |= Dots.isCarried(shown);
                case Cell.Hidden hidden -> without.put(signs.meaning(hidden), Legend.Sign.HATCH);
                case Cell other -> without.put(signs.meaning(other), Legend.Sign.EMPTY);
            }
        }
        if (carried) {
            legend.add(signs.meaning(Cell.Status.CARRIED_FORWARD), Legend.Sign.RING);
        }
        without.forEach(legend::add);
        if (!map.others().isEmpty()) {
            legend.add(texts.say("figure.tiles.others"), Ink.RULE);
        }
        figure.categories().stream()
                .filter(figure::isOwn)
                .forEach(own -> legend.add(texts.say(own.label()), Legend.Sign.OWN_TILE));
        return legend;
    }

    private String step(int step) {
        List<Double> limits = map.limits();
        if (step == 0) {
            return texts.say("figure.tiles.below", values.full(series, limits.getFirst()));
        }
        if (step == TileMap.STEPS - 1) {
            return texts.say("figure.tiles.from", values.full(series, limits.getLast()));
        }
        return texts.say(
                "figure.tiles.between",
                values.full(series, limits.get(step - 1)),
                values.full(series, limits.get(step)));
    }
}
