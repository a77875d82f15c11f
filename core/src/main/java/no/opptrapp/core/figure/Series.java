package no.opptrapp.core.figure;

import no.opptrapp.core.text.Text;

/**
 * One column of a figure: an answer option, a share, a number.
 *
 * @param key stable name in files, such as {@code 4} or {@code 4+5}; empty where there is only one
 * @param label what people read
 * @param measure the measure's name in files, such as {@code share_monthly_mean}
 * @param tone which colour of the visual language it takes
 */
public record Series(String key, Text label, String measure, Tone tone) {

    /** Colour by meaning; the painter turns the Likert order where high is good. */
    public enum Tone {
        LIKERT_1,
        LIKERT_2,
        LIKERT_3,
        LIKERT_4,
        LIKERT_5,
        DONT_KNOW,
        ACCENT,
        QUIET,
        SECOND,
        THIRD,
        /** The lower edge of a band in a trend. */
        BAND_LOW,
        /** The upper edge of a band in a trend. */
        BAND_HIGH
    }
}
