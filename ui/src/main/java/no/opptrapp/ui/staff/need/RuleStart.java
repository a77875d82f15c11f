package no.opptrapp.ui.staff.need;

import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.planning.need.NeedRule;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a rule of a kind begins with in the form.
 *
 * @param trigger from where on there is a need
 * @param worst what counts as 100
 * @param periods in how many periods in a row
 * @param over how many periods a change goes over
 */
record RuleStart(double trigger, double worst, int periods, int over) {

    /**
     * Those of the rules that the program comes with, where they are alike; for a share, half of the way. What
     * municipalities report comes once a year, and one year may be a slip.
     *
     * @param indicator what the rule looks at, null when nothing is chosen yet
     */
    static RuleStart of(NeedRule.Kind kind, @Nullable Indicator indicator) {
        boolean annual = indicator != null && indicator.level() == Indicator.Level.MUNICIPALITY;
        return switch (kind) {
            case THRESHOLD -> new RuleStart(50, 100, annual ? 2 : 1, 1);
            case CERTAIN_CHANGE -> new RuleStart(30, 80, 1, 4);
            case LOW_AMONG_PEERS -> new RuleStart(25, 0, 2, 1);
            case FALLING -> new RuleStart(-2, -30, 2, 1);
            case SERVICE_MISSING -> new RuleStart(0, 4, 1, 1);
        };
    }

    /** What most look for in values like these. */
    static NeedRule.Kind kind(Indicator indicator) {
        return indicator.unit() == Unit.YES_NO ? NeedRule.Kind.SERVICE_MISSING : NeedRule.Kind.THRESHOLD;
    }

    /** The narrowest areas that have values of the indicator. */
    static NeedRule.Level level(Indicator indicator) {
        return switch (indicator.level()) {
            case MUNICIPALITY -> NeedRule.Level.MUNICIPALITY;
            case REGION -> NeedRule.Level.REGION;
        };
    }
}
