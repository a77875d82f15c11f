package no.opptrapp.reports.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import org.jspecify.annotations.Nullable;

/** Puts the words of people in the places of a drafted report. */
final class Commented {

    private Commented() {}

    static Document of(Document draft, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : draft.blocks()) {
            blocks.add(block instanceof Block.Comment comment ? said(comment, wording) : block);
        }
        own(Block.Comment.CLOSING, wording).ifPresent(closing -> blocks.addAll(afterChapters(blocks), closing));
        own(Block.Comment.FOREWORD, wording).ifPresent(foreword -> blocks.addAll(beforeChapters(blocks), foreword));
        return new Document(draft.language(), draft.cover(), blocks, draft.imprint(), draft.shape());
    }

    private static Block.Comment said(Block.Comment drafted, Wording wording) {
        @Nullable Remark remark = wording.remarks().get(drafted.slot());
        if (remark != null && remark.isSilent()) {
            return Block.Comment.unfilled(drafted.slot());
        }
        return remark != null && remark.speaks() ? comment(remark) : drafted;
    }

    private static Block.Comment comment(Remark remark) {
        return new Block.Comment(
                remark.slot(),
                Text.verbatim(remark.said().words()),
                remark.said().footnotes().stream().map(Text::verbatim).toList());
    }

    /** A chapter without number, where there is something to say. */
    private static Optional<List<Block>> own(String slot, Wording wording) {
        return Optional.ofNullable(wording.remarks().get(slot))
                .filter(Remark::speaks)
                .map(remark -> List.of(new Block.Heading(1, "", Text.of("comment." + slot)), comment(remark)));
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
