package no.opptrapp.reports.comment;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.OwnChapters;
import org.jspecify.annotations.Nullable;

/** Puts the words of people in the places of a drafted report. */
final class Commented {

    private Commented() {}

    static Document of(Document draft, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : draft.blocks()) {
            blocks.add(block instanceof Block.Comment comment ? said(comment, wording) : block);
        }
        List<Block> whole = blocks;
        for (String slot : List.of(Block.Comment.CLOSING, Block.Comment.FOREWORD)) {
            @Nullable Remark remark = wording.remarks().get(slot);
            if (remark != null && remark.speaks()) {
                whole = OwnChapters.with(whole, comment(remark));
            } else if (remark != null && remark.isSilent()) {
                whole = OwnChapters.without(whole, slot);
            }
        }
        return draft.with(whole);
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
}
