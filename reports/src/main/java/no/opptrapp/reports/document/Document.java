package no.opptrapp.reports.document;

import java.util.List;
import no.opptrapp.core.text.Language;

/**
 * A whole report in one language.
 *
 * @param language of every text
 * @param cover the first page
 * @param blocks the rest, in order; headings never skip a level downwards
 * @param imprint what the report rests on
 */
public record Document(Language language, Cover cover, List<Block> blocks, Imprint imprint) {
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
}
