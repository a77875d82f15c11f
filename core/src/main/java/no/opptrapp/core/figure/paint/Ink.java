package no.opptrapp.core.figure.paint;

import no.opptrapp.core.figure.Series.Tone;

/** A colour by its role in the visual language; a {@link Palette} says which colour it is. */
public enum Ink {
    HEADING,
    TEXT,
    QUIET,
    GROUND,
    RULE,
    OUTLINE,
    HATCH,
    ACCENT,
    BAND,
    SECOND,
    THIRD,
    OTHER,
    LIKERT_1,
    LIKERT_2,
    LIKERT_3,
    LIKERT_4,
    LIKERT_5,
    DONT_KNOW,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    HEAT_5,
    ON_ACCENT,
    ON_DARK,
    ON_LIGHT;

    /** The fill of a step of a map, from 0 to 4. */
    static Ink ofStep(int step) {
        return values()[HEAT_1.ordinal() + step];
    }

    /** The fill of a tone; where high is good the Likert colours turn, so that the warm end stays the worrying one. */
    static Ink of(Tone tone, boolean highIsGood) {
        return switch (tone) {
            case LIKERT_1 -> highIsGood ? LIKERT_5 : LIKERT_1;
            case LIKERT_2 -> highIsGood ? LIKERT_4 : LIKERT_2;
            case LIKERT_3 -> LIKERT_3;
            case LIKERT_4 -> highIsGood ? LIKERT_2 : LIKERT_4;
            case LIKERT_5 -> highIsGood ? LIKERT_1 : LIKERT_5;
            case DONT_KNOW -> DONT_KNOW;
            case ACCENT -> ACCENT;
            case QUIET -> OTHER;
            case SECOND -> SECOND;
            case THIRD -> THIRD;
            case BAND_LOW, BAND_HIGH -> BAND;
        };
    }

    /** The colour of a label on this fill, with a contrast of at least 4.5 on light and on dark ground. */
    Ink label() {
        return switch (this) {
            case LIKERT_1, LIKERT_5 -> ON_DARK;
            case BAND -> TEXT;
            case ACCENT, SECOND, THIRD -> ON_ACCENT;
            default -> ON_LIGHT;
        };
    }

    /** The colour of a label beside a line of this colour. */
    Ink beside() {
        return this == OTHER ? QUIET : this;
    }
}
