package no.opptrapp.ui.open.indicator;

import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** How a value is written for people, signs for what is not there included. */
final class WrittenValue {

    private WrittenValue() {}

    static String of(Finding finding, Unit unit, Texts texts) {
        Double value = finding.value();
        if (value == null) {
            return sign(finding);
        }
        return switch (unit) {
            case PERCENT -> texts.say(Amount.percent(value));
            case YES_NO -> texts.say(Text.of(value == 0 ? "observation.no" : "observation.yes"));
            default -> texts.say(Amount.number(value, unit.decimals()));
        };
    }

    /** {@code :} hidden, {@code .} nobody answered, {@code ..} not reported. */
    private static String sign(Finding finding) {
        if (finding.status() == Status.HIDDEN) {
            return ":";
        }
        Long base = finding.base();
        return base != null && base == 0 ? "." : "..";
    }
}
