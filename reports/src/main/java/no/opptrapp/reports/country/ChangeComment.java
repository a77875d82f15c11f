package no.opptrapp.reports.country;

import java.util.Optional;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/**
 * Drafts how one indicator of the country has moved since the value before: both periods, both values and the difference.
 * Numbers of municipalities are counted, and no sample: chance has no part in them. What respondents say has, and is left
 * to the reports of the surveys.
 */
final class ChangeComment {

    private ChangeComment() {}

    /** Nothing where there is nothing to compare with. */
    static Optional<Text> of(CountryFindings findings, Indicator indicator) {
        ServiceYears service = findings.services().get(indicator.code());
        if (service != null) {
            return service.before()
                    .flatMap(before -> service.newest()
                            .map(newest -> said(
                                    indicator,
                                    Unit.PERCENT,
                                    before.period(),
                                    before.share(),
                                    newest.period(),
                                    newest.share())));
        }
        NationalLine line = findings.lines().get(indicator.code());
        Value newest = line == null ? null : line.value();
        Value before = line == null ? null : line.before();
        Double now = newest == null ? null : newest.finding().value();
        Double then = before == null ? null : before.finding().value();
        if (newest == null || before == null || now == null || then == null || isSurvey(indicator)) {
            return Optional.empty();
        }
        return Optional.of(said(
                indicator,
                indicator.unit(),
                before.key().period(),
                then,
                newest.key().period(),
                now));
    }

    private static boolean isSurvey(Indicator indicator) {
        return indicator.level() == Indicator.Level.REGION;
    }

    private static Text said(Indicator indicator, Unit unit, Period before, double then, Period newest, double now) {
        double difference = now - then;
        int order = Display.compare(unit, now, then);
        Amount told = unit == Unit.PERCENT ? Amount.points(difference) : Amount.number(difference, unit.decimals());
        return Text.of(
                "countryreport.change." + (order == 0 ? "same" : order > 0 ? "up" : "down"),
                indicator.name(),
                before.label(),
                Display.argument(unit, then),
                newest.label(),
                Display.argument(unit, now),
                told);
    }
}
