package no.opptrapp.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.FootnoteNumbers;
import no.opptrapp.reports.document.Footnoted;
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
        Texts texts = Texts.in(document.language());
        FootnoteNumbers numbers = new FootnoteNumbers();
        List<Sheet> sheets = new ArrayList<>();
        List<Text> said = new ArrayList<>();
        Block shown = null;
        for (Block block : blocks) {
            List<Text> more = more(block, numbers, texts);
            if (shown == null || more.isEmpty() && !(block instanceof Block.Comment)) {
                if (shown != null) {
                    sheets.add(new Sheet(shown, said));
                }
                said = new ArrayList<>();
                shown = block instanceof Block.FigureBlock || block instanceof Block.TableBlock ? block : null;
            } else {
                said.addAll(more);
            }
        }
        if (shown != null) {
            sheets.add(new Sheet(shown, said));
        }
        return sheets;
    }

    /** What a block says of the figure or table above it; footnotes are counted also where there is none. */
    private static List<Text> more(Block block, FootnoteNumbers numbers, Texts texts) {
        return switch (block) {
            case Block.Paragraph(Text text, Block.Manner manner) when manner == Block.Manner.NOTE -> List.of(text);
            case Block.Comment comment
            when !comment.isEmpty() -> {
                Footnoted footnoted = numbers.of(comment, texts);
                yield comment.ofReport() ? List.of() : footnoted.plainly();
            }
            default -> List.of();
        };
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
