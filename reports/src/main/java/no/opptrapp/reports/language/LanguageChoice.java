package no.opptrapp.reports.language;

import java.time.Instant;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an area has written down.
 *
 * @param form bokmål or nynorsk; null where it follows its county
 * @param version how often it was written down; 0 where it never was
 * @param at when; null where it never was
 * @param byName the name of who did; empty where nobody did
 */
public record LanguageChoice(
        String area,
        @Nullable Language form,
        int version,
        @Nullable Instant at,
        String byName) {

    /** Of an area that has written nothing down. */
    static LanguageChoice none(String area) {
        return new LanguageChoice(area, null, 0, null, "");
    }
}
