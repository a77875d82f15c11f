package no.opptrapp.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ImprintBlocks;

/**
 * What stands on one sheet: a figure or a table, and what is said of it right below.
 *
 * @param block the figure or table
 * @param said notes and comments that follow it, up to the next block of another kind
 */
record Sheet(Block block, List<Text> said) {

    Sheet {
        said = List.copyOf(said);
    }

    /** The figures and tables of a document in their order, the table of what it rests on last. */
    static List<Sheet> of(Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.addAll(ImprintBlocks.of(document));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.FigureBlock || block instanceof Block.TableBlock) {
                sheets.add(new Sheet(block, said(blocks.subList(i + 1, blocks.size()))));
            }
        }
        return sheets;
    }

    private static List<Text> said(List<Block> following) {
        List<Text> said = new ArrayList<>();
        for (Block block : following) {
            switch (block) {
                case Block.Paragraph(Text text, Block.Manner manner) when manner == Block.Manner.NOTE -> said.add(text);
                case Block.Comment comment when !comment.isEmpty() -> said.add(comment.text());
                case Block.Comment _ -> {
                    // A place for what nobody has said.
                }
                default -> {
                    return said;
                }
            }
        }
        return said;
    }

    Text label() {
        return switch (block) {
            case Block.FigureBlock figure -> figure.label();
            case Block.TableBlock table -> table.label();
            default -> throw new IllegalStateException("Neither a figure nor a table");
        };
    }

    Text title() {
        return switch (block) {
            case Block.FigureBlock figure -> figure.figure().title();
            case Block.TableBlock table -> table.caption();
            default -> throw new IllegalStateException("Neither a figure nor a table");
        };
    }
}
