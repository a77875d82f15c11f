package no.opptrapp.reports.archive.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.TileMap;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** A figure with its cells. */
final class FigureForm {

    private FigureForm() {}

    static Map<String, Object> write(Figure figure, Texts texts) {
        TileMap tiles = figure.tiles();
        return Node.of(
                "id",
                figure.id(),
                "kind",
                figure.kind().name(),
                "unit",
                figure.unit().name(),
                "highIsGood",
                figure.highIsGood(),
                "title",
                texts.say(figure.title()),
                "subtitle",
                texts.say(figure.subtitle()),
                "categories",
                figure.categories().stream()
                        .map(each -> Node.of(
                                "key",
                                each.key(),
                                "label",
                                texts.say(each.label()),
                                "base",
                                each.base(),
                                "rounds",
                                each.rounds()))
                        .toList(),
                "series",
                figure.series().stream()
                        .map(each -> Node.of(
                                "key",
                                each.key(),
                                "label",
                                texts.say(each.label()),
                                "measure",
                                each.measure(),
                                "tone",
                                each.tone().name()))
                        .toList(),
                "cells",
                figure.categories().stream()
                        .map(category -> figure.series().stream()
                                .map(series -> CellForm.write(figure.cell(category, series), texts))
                                .toList())
                        .toList(),
                "lines",
                figure.lines().stream()
                        .map(line -> Node.of("label", texts.say(line.label()), "value", line.value()))
                        .toList(),
                "breaks",
                figure.breaks().stream()
                        .map(each -> Node.of(
                                "after", each.afterCategory(), "note", texts.say(each.note()), "severs", each.severs()))
                        .toList(),
                "notes",
                figure.notes().stream().map(texts::say).toList(),
                "source",
                texts.say(figure.provenance().source()),
                "reconstructed",
                figure.provenance().reconstructed(),
                "own",
                figure.own().stream().sorted().toList(),
                "tiles",
                tiles == null ? null : tiles(tiles, texts));
    }

    static Figure read(Node node) {
        List<Category> categories = node.nodes("categories").stream()
                .map(each -> new Category(
                        each.text("key"),
                        text(each, "label"),
                        each.maybe("base", () -> (long) each.number("base")),
                        each.maybe("rounds", () -> each.whole("rounds"))))
                .toList();
        List<Series> series = node.nodes("series").stream()
                .map(each -> new Series(
                        each.text("key"),
                        text(each, "label"),
                        each.text("measure"),
                        each.choice("tone", Series.Tone.class)))
                .toList();
        return new Figure(
                node.text("id"),
                node.choice("kind", Figure.Kind.class),
                node.choice("unit", Figure.Unit.class),
                node.flag("highIsGood"),
                text(node, "title"),
                text(node, "subtitle"),
                categories,
                series,
                cells(node, categories, series),
                node.nodes("lines").stream()
                        .map(line -> new ReferenceLine(text(line, "label"), line.number("value")))
                        .toList(),
                node.nodes("breaks").stream()
                        .map(each -> new Break(each.text("after"), text(each, "note"), each.flag("severs")))
                        .toList(),
                node.texts("notes").stream().map(Text::verbatim).toList(),
                new Provenance(text(node, "source"), node.flag("reconstructed")),
                new LinkedHashSet<>(node.texts("own")),
                node.maybe("tiles", () -> tiles(node.node("tiles"))));
    }

    private static Map<String, Map<String, Cell>> cells(Node node, List<Category> categories, List<Series> series) {
        List<List<Node>> rows = node.rows("cells", Node::new);
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (int row = 0; row < categories.size(); row++) {
            Map<String, Cell> found =
                    cells.computeIfAbsent(categories.get(row).key(), missing -> new LinkedHashMap<>());
            for (int column = 0; column < series.size(); column++) {
                found.put(series.get(column).key(), CellForm.read(rows.get(row).get(column)));
            }
        }
        return cells;
    }

    private static Map<String, Object> tiles(TileMap map, Texts texts) {
        Map<String, Object> tiles = new LinkedHashMap<>();
        new TreeMap<>(map.tiles()).forEach((key, tile) -> tiles.put(key, tile(tile)));
        return Node.of(
                "tiles",
                tiles,
                "others",
                map.others().stream().map(FigureForm::tile).toList(),
                "plates",
                map.plates().stream()
                        .map(plate -> Node.of(
                                "text",
                                texts.say(plate.text()),
                                "column",
                                plate.column(),
                                "row",
                                plate.row(),
                                "columns",
                                plate.columns()))
                        .toList(),
                "limits",
                map.limits());
    }

    private static TileMap tiles(Node node) {
        Map<String, TileMap.Tile> tiles = new LinkedHashMap<>();
        node.node("tiles").each((key, tile) -> tiles.put(key, tile(new Node(tile))));
        return new TileMap(
                tiles,
                node.nodes("others").stream().map(FigureForm::tile).toList(),
                node.nodes("plates").stream()
                        .map(plate -> new TileMap.Plate(
                                text(plate, "text"), plate.whole("column"), plate.whole("row"), plate.whole("columns")))
                        .toList(),
                node.numbers("limits"));
    }

    private static Map<String, Object> tile(TileMap.Tile tile) {
        return Node.of("column", tile.column(), "row", tile.row());
    }

    private static TileMap.Tile tile(Node node) {
        return new TileMap.Tile(node.whole("column"), node.whole("row"));
    }

    private static Text text(Node node, String name) {
        return Text.verbatim(node.text(name));
    }
}
