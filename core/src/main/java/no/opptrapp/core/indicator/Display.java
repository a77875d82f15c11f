package no.opptrapp.core.indicator;

import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Amounts;
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
        return of(indicator.unit(), value, texts);
    }

    /** A value in its unit. */
    public static String of(Unit unit, double value, Texts texts) {
        return unit == Unit.YES_NO ? texts.say(yesNo(value)) : texts.say(amount(unit, value));
    }

    /** A value in its unit, to stand in a message. */
    public static Object argument(Unit unit, double value) {
        return unit == Unit.YES_NO ? yesNo(value) : amount(unit, value);
    }

    /** How two values compare as they are shown: what reads the same is the same. */
    public static int compare(Unit unit, double one, double other) {
        int decimals = amount(unit, one).decimals();
        return Amounts.rounded(one, decimals).compareTo(Amounts.rounded(other, decimals));
    }

    private static Text yesNo(double value) {
        return Text.of(value >= 0.5 ? "indicator.yes" : "indicator.no");
    }

    private static Amount amount(Unit unit, double value) {
        return unit == Unit.PERCENT ? Amount.percent(value) : Amount.number(value, unit.decimals());
    }
}
