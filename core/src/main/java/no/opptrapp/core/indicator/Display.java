package no.opptrapp.core.indicator;

import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** Writes the value of an observation for people, the same on every page and in every file. */
public final class Display {

    private static final String HIDDEN = ":";
    private static final String NO_ANSWERS = ".";
    private static final String MISSING = "..";

    private Display() {}

    /** The value in its unit; {@code :} hidden, {@code .} nobody answered, {@code ..} missing. */
    public static String of(Indicator indicator, Finding finding, Texts texts) {
        Double value = finding.value();
        if (value == null) {
            if (finding.status() == Status.HIDDEN) {
                return HIDDEN;
            }
            Long base = finding.base();
            return base != null && base == 0 ? NO_ANSWERS : MISSING;
        }
        return switch (indicator.unit()) {
            case PERCENT -> texts.say(Amount.percent(value));
            case YES_NO -> texts.say(Text.of(value >= 0.5 ? "indicator.yes" : "indicator.no"));
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, MEAN_1_5, FUNCTIONS ->
                texts.say(Amount.number(value, indicator.unit().decimals()));
        };
    }
}
