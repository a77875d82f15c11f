package no.opptrapp.reports.engine;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;

/** The lines of a table: its caption, its head and its rows. */
final class TableLines {

    /** The template has bands for this many columns. */
    static final int FEWEST_COLUMNS = 2;

    static final int MOST_COLUMNS = 8;

    /** A table of no more rows stands on one page. */
    private static final int KEPT_WHOLE = 10;

    private TableLines() {}

    static List<Line> of(Block.TableBlock table, Texts texts, Colours colours) {
        int columns = table.header().size();
        if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("A table of " + columns + " columns does not fit the page");
        }
        int first = FirstColumn.of(table, texts);
        List<Line> lines = new ArrayList<>();
        String caption = Styled.label(texts.say(table.label()), texts.say(table.caption()), colours);
        lines.add(Line.of(LineKind.CAPTION, "text", caption).keptWithNext());
        lines.add(row(table.header(), true, first, table, texts)
                .with("opens", "Table ")
                .with("closes", table.rows().isEmpty() ? 1 : 0)
                .keptWithNext());
        int rows = table.rows().size();
        for (int i = 0; i < rows; i++) {
            boolean last = i == rows - 1;
            Line line = row(table.rows().get(i), false, first, table, texts).with("closes", last ? 1 : 0);
            boolean kept = rows <= KEPT_WHOLE || i == 0 || i == rows - 2;
            lines.add(kept && !last ? line.keptWithNext() : line);
        }
        return lines;
    }

    private static Line row(List<Text> cells, boolean header, int first, Block.TableBlock table, Texts texts) {
        List<Object> values = new ArrayList<>(
                List.of("header", header, "columns", cells.size(), "first", first, "opens", "", "closes", 0));
        for (int i = 0; i < cells.size(); i++) {
            values.addAll(List.of(
                    "cell" + (i + 1),
                    texts.say(cells.get(i)),
                    "align" + (i + 1),
                    table.numeric().get(i) ? "Right" : "Left"));
        }
        return Line.of(LineKind.ROW, values.toArray());
    }
}
