package no.opptrapp.planning.need;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What makes two reports in one area the same need.
 *
 * @param subject the rule's code behind {@code rule:}, or what was written behind {@code said:}, in a form in which
 *     case, punctuation, spaces and how letters are put together make no difference
 * @param planArea the code of the plan area
 */
public record NeedKey(String subject, String planArea) {

    private static final String RULE = "rule:";
    private static final String SAID = "said:";

    static NeedKey of(NeedRule rule) {
        return new NeedKey(RULE + rule.code(), rule.planArea());
    }

    static NeedKey said(String title, String planArea) {
        // The same letter comes as one character or as two, depending on the machine it was typed on.
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new NeedKey(SAID + plain, planArea);
    }

    /** The code of the rule; null when it was written down. */
    public @Nullable String rule() {
        return subject.startsWith(RULE) ? subject.substring(RULE.length()) : null;
    }
}
