package no.opptrapp.reports.document;

import java.time.Instant;
import java.util.List;
import no.opptrapp.core.text.Language;

/**
 * A whole report in one language.
 *
 * @param language of every text
 * @param cover the first page
 * @param blocks the rest, in order; headings never skip a level downwards
 * @param imprint what the report rests on
 * @param shape what it is set as
 * @param look how it looks
 */
public record Document(Language language, Cover cover, List<Block> blocks, Imprint imprint, Shape shape, Look look) {

    /** What a document is set as. */
    public enum Shape {
        /** A cover of its own, and at the end a section of what it rests on. */
        REPORT,
        /**
         * To hang up: its title stands over the rest, and what it rests on is a line at its foot. Set smaller where it
         * then fits on one page.
         */
        SHEET
    }

    /** A report. */
    public Document(Language language, Cover cover, List<Block> blocks, Imprint imprint) {
        this(language, cover, blocks, imprint, Shape.REPORT);
    }

    /** Something in the program's own look. */
    public Document(Language language, Cover cover, List<Block> blocks, Imprint imprint, Shape shape) {
        this(language, cover, blocks, imprint, shape, Look.OWN);
    }

    public Document {
        blocks = List.copyOf(blocks);
        int above = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > above + 1) {
                    throw new IllegalArgumentException("A heading of level " + heading.level() + " below level " + above
                            + ": readers who go from heading to heading would miss one");
                }
                above = heading.level();
            }
        }
    }

    /** The same, made at another moment. */
    public Document madeAt(Instant moment) {
        return new Document(language, cover, blocks, imprint.madeAt(moment), shape, look);
    }

    /** The same with another first page. */
    public Document with(Cover other) {
        return new Document(language, other, blocks, imprint, shape, look);
    }

    /** The same with other content after its first page. */
    public Document with(List<Block> others) {
        return new Document(language, cover, others, imprint, shape, look);
    }
}
