package no.opptrapp.core.mail;

import java.util.List;
import no.opptrapp.core.text.Language;

/**
 * What a letter says in one language; set as plain text and as HTML from the same blocks.
 *
 * @param subject one line
 */
public record LetterText(Language language, String subject, List<LetterBlock> blocks) {

    /** Everything that would end a line or hide in it: a subject of two lines would begin a header of its own. */
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Zl}\\p{Zp}]+";

    public LetterText {
        subject = subject.replaceAll(UNSEEN, " ").strip();
        blocks = List.copyOf(blocks);
    }

    /** As a mail program shows it that shows no HTML. */
    public String plain() {
        return PlainFace.of(this);
    }

    /** As most mail programs show it. */
    public String html() {
        return HtmlFace.of(this);
    }
}
