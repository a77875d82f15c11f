package no.opptrapp.reports.round;

import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.result.MonthShare;

/** Shares and differences as several comments say them. */
final class Shares {

    private Shares() {}

    /** A difference in percentage points with its sign. */
    static Text points(double points) {
        return Text.of(points > 0 ? "roundreport.plus" : "roundreport.amount", Amount.points(points));
    }

    static Amount percent(MonthShare month) {
        return Amount.percent(month.estimate().percent());
    }
}
