package no.opptrapp.reports.draft;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;

/**
 * Numbers a report anew whose chapters were moved or left out: chapters, sections, figures and tables, each in their order.
 * What had no number gets none.
 *
 * @param blocks the same with their numbers
 * @param next what the table after the last one is called
 */
public record Numbered(List<Block> blocks, Text next) {

    public Numbered {
        blocks = List.copyOf(blocks);
    }

    public static Numbered of(List<Block> blocks) {
        Labels labels = new Labels();
        List<Block> numbered = new ArrayList<>();
        int chapter = 0;
        int section = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading(int level, String number, Text text)
                when level == 1 && !number.isEmpty() -> {
                    section = 0;
                    numbered.add(new Block.Heading(level, Integer.toString(++chapter), text));
                }
                case Block.Heading(int level, String number, Text text)
                when level == 2 && !number.isEmpty() ->
                    numbered.add(new Block.Heading(level, chapter + "." + ++section, text));
                case Block.FigureBlock(Text label, var figure)
                when isNumber(label, "document.figure") -> numbered.add(labels.figure(figure));
                case Block.TableBlock(Text label, var caption, var header, var rows, var numeric)
                when isNumber(label, "document.table") ->
                    numbered.add(new Block.TableBlock(labels.table(), caption, header, rows, numeric));
                default -> numbered.add(block);
            }
        }
        return new Numbered(numbered, labels.table());
    }

    private static boolean isNumber(Text label, String key) {
        return label instanceof Text.Message(String of, var _) && of.equals(key);
    }
}
