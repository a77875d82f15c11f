package no.opptrapp.planning.need;

import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a rule measured in one period by itself.
 *
 * @param beyond whether it is on the bad side of the trigger
 * @param certain whether it moved the bad way more than chance explains
 */
record RuleStep(
        double measured,
        double trigger,
        boolean beyond,
        @Nullable Double against,
        @Nullable Period againstPeriod,
        boolean certain) {

    static RuleStep of(double measured, double trigger, boolean beyond) {
        return new RuleStep(measured, trigger, beyond, null, null, false);
    }

    RuleStep against(Observation before, boolean moved) {
        return new RuleStep(
                measured, trigger, beyond, Readings.value(before), before.key().period(), moved);
    }

    RuleResult result(Observation observation, NeedRule rule, boolean found, boolean madeUp) {
        return new RuleResult(
                observation, measured, trigger, rule.worst(), against, againstPeriod, found && beyond, beyond, madeUp);
    }
}
