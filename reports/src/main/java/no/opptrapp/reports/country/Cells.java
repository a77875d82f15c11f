package no.opptrapp.reports.country;

import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/** Numbers as they stand in tables. */
final class Cells {

    static final Text NONE = Text.verbatim("\u2013");

    private Cells() {}

    static Text count(long count) {
        return plain(Amount.count(count));
    }

    static Text percent(double percent) {
        return plain(Amount.percent(percent));
    }

    static Text number(double number, int decimals) {
        return plain(Amount.number(number, decimals));
    }

    static Text of(Unit unit, double value) {
        return plain(Display.argument(unit, value));
    }

    private static Text plain(Object amount) {
        return Text.of("draft.plain", amount);
    }
}
