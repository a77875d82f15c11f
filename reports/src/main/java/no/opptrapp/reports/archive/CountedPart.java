package no.opptrapp.reports.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.archive.content.FrozenReport;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;

/**
 * A figure or table whose numbers rest on values, as it is shown.
 *
 * @param key what it is known by in another edition: the place for what is said of it, otherwise its title
 * @param columns headings of the columns of numbers
 * @param rows what stands in them, by the name of the row
 */
record CountedPart(String key, String label, String title, List<String> columns, Map<String, Row> rows) {

    /**
     * A row.
     *
     * @param name as people read it; two of the same name have different keys
     */
    record Row(String name, List<String> values) {}

    /** In their order; each with a key of its own. */
    static Map<String, CountedPart> of(FrozenReport report) {
        Document document = report.document();
        List<Block> blocks = document.blocks();
        Map<String, CountedPart> parts = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (report.counted().contains(i)) {
                CountedPart part = of(blocks.get(i), slot(blocks, i), document.language());
                parts.put(numbered(part.key(), seen), part);
            }
        }
        return parts;
    }

    private static String numbered(String key, Map<String, Integer> seen) {
        return key + " #" + seen.merge(key, 1, Integer::sum);
    }

    /** The place for what is said of it, when that comes before anything else to say something of. */
    private static String slot(List<Block> blocks, int place) {
        for (Block after : blocks.subList(place + 1, blocks.size())) {
            if (after instanceof Block.Comment comment) {
                return comment.slot();
            }
            if (!(after instanceof Block.Paragraph)) {
                return "";
            }
        }
        return "";
    }

    private static CountedPart of(Block block, String slot, Language language) {
        Texts texts = Texts.in(language);
        return switch (block) {
            case Block.FigureBlock figure -> figure(figure, slot, language);
            case Block.TableBlock table -> table(table, slot, texts);
            default -> throw new IllegalStateException("Neither a figure nor a table");
        };
    }

    private static CountedPart figure(Block.FigureBlock block, String slot, Language language) {
        FigureTable table = FigureTable.of(block.figure(), language);
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        table.rows()
                .forEach(row -> rows.put(
                        numbered(row.key(), seen),
                        new Row(
                                row.label(),
                                row.entries().stream()
                                        .map(FigureTable.Entry::text)
                                        .toList())));
        String label = Texts.in(language).say(block.label());
        return new CountedPart(
                "figure " + (slot.isEmpty() ? table.caption() : slot), label, table.caption(), table.columns(), rows);
    }

    private static CountedPart table(Block.TableBlock table, String slot, Texts texts) {
        List<Integer> numbers = new ArrayList<>();
        for (int column = 0; column < table.numeric().size(); column++) {
            if (table.numeric().get(column)) {
                numbers.add(column);
            }
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (List<Text> row : table.rows()) {
            String name = texts.say(row.getFirst());
            rows.put(
                    numbered(name, seen),
                    new Row(
                            name,
                            numbers.stream()
                                    .map(column -> texts.say(row.get(column)))
                                    .toList()));
        }
        String caption = texts.say(table.caption());
        return new CountedPart(
                "table " + (slot.isEmpty() ? caption : slot),
                texts.say(table.label()),
                caption,
                numbers.stream()
                        .map(column -> texts.say(table.header().get(column)))
                        .toList(),
                rows);
    }
}
