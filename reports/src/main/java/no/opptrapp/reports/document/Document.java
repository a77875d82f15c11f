package no.opptrapp.reports.document;

import java.util.List;
import no.opptrapp.core.text.Language;

/**
 * A whole report in one language.
 *
 * @param language of every text
 * @param cover the first page
 * @param blocks the rest, in order
 * @param imprint what the report rests on
 */
public record Document(Language language, Cover cover, List<Block> blocks, Imprint imprint) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
