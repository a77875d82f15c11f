package no.opptrapp.planning.need;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;

/** Rules and reported values that tests of needs are made of. */
final class Reports {

    private Reports() {}

    static NeedRule rule(NeedRule.Kind kind, double trigger, double worst, int periods, int over) {
        return new NeedRule(
                "TEST",
                1,
                NeedRule.Use.ON,
                new Text.Named("Prøve", "Prøve", "Test"),
                "X01",
                kind,
                trigger,
                worst,
                periods,
                over,
                "TILGANG",
                TargetGroup.USERS,
                NeedRule.Level.MUNICIPALITY);
    }

    /** The same rule with other limits. */
    static NeedRule with(NeedRule rule, double trigger, double worst, int periods) {
        return new NeedRule(
                rule.code(),
                rule.version(),
                rule.use(),
                rule.name(),
                rule.indicator(),
                rule.kind(),
                trigger,
                worst,
                periods,
                rule.over(),
                rule.planArea(),
                rule.targetGroup(),
                rule.level());
    }

    /** A rule nobody has saved yet. */
    static NeedRule made(String code, String indicator, NeedRule.Kind kind, NeedRule.Level level) {
        return new NeedRule(
                code,
                0,
                NeedRule.Use.ON,
                new Text.Named("Ny regel", "Ny regel", "New rule"),
                indicator,
                kind,
                kind == NeedRule.Kind.SERVICE_MISSING ? 0 : 20,
                60,
                1,
                1,
                "TILGANG",
                TargetGroup.USERS,
                level);
    }

    static Observation year(String area, int year, double value) {
        return observation(area, new Year(year), Finding.reported(value, 20, null));
    }

    static Observation year(String area, int year, double value, Status status) {
        return observation(area, new Year(year), new Finding(value, null, null, status));
    }

    static Observation without(String area, int year, Status status) {
        return observation(area, new Year(year), new Finding(null, null, null, status));
    }

    static Observation share(String area, int week, int count, int base) {
        return observation(area, new IsoWeek(2020, week), Finding.reported(100.0 * count / base, base, null));
    }

    static Observation month(String area, int year, int number, double value) {
        return observation(area, new Month(year, number), Finding.reported(value, 20, null));
    }

    private static Observation observation(String area, Period period, Finding finding) {
        return new Observation(new ObservationKey("X01", area, Borders.B2020, period), finding, "test", 1, true);
    }

    static RuleTest test(NeedRule rule, Observation... observations) {
        return new RuleTest(rule, new Readings(List.of(observations)), area -> Optional.of(1));
    }
}
