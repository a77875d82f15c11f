package no.opptrapp.reports.document;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;

/** Puts what somebody says of a whole report before its first chapter or after its last, as a chapter without number. */
public final class OwnChapters {

    private OwnChapters() {}

    /** The blocks with a foreword or closing; one that is there already gives way. */
    public static List<Block> with(List<Block> blocks, Block.Comment own) {
        List<Block> all = new ArrayList<>(blocks);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Block.Comment there && there.slot().equals(own.slot())) {
                all.set(i, own);
                return all;
            }
        }
        Block.Heading heading = new Block.Heading(1, "", Text.of("document." + own.slot()));
        if (own.slot().equals(Block.Comment.FOREWORD)) {
            // A first chapter of one page would else be moved on to two.
            all.addAll(beforeChapters(all), List.of(heading, own, new Block.PageBreak()));
        } else {
            all.addAll(afterChapters(all), List.of(heading, own));
        }
        return all;
    }

    /** The blocks without a foreword or closing, whoever it was by. */
    public static List<Block> without(List<Block> blocks, String slot) {
        List<Block> rest = new ArrayList<>(blocks);
        for (int i = 1; i < rest.size(); i++) {
            if (rest.get(i) instanceof Block.Comment there && there.slot().equals(slot)) {
                boolean page = i + 1 < rest.size() && slot.equals(Block.Comment.FOREWORD);
                rest.subList(i - 1, page && rest.get(i + 1) instanceof Block.PageBreak ? i + 2 : i + 1)
                        .clear();
                return rest;
            }
        }
        return rest;
    }

    private static int beforeChapters(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isChapter(blocks.get(i))) {
                return i;
            }
        }
        return blocks.size();
    }

    /** After the last numbered chapter and before what is appended, and before the page that this begins on. */
    private static int afterChapters(List<Block> blocks) {
        boolean numbered = false;
        int end = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && !numbered; i--) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 1) {
                numbered = !heading.number().isEmpty();
                end = numbered ? end : i;
            }
        }
        return end > 0 && end < blocks.size() && blocks.get(end - 1) instanceof Block.PageBreak ? end - 1 : end;
    }

    private static boolean isChapter(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 1;
    }
}
