package no.opptrapp.planning.need;

import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said of one area in one period.
 *
 * @param observation the value it looked at, as it was then
 * @param measured what went into the severity, in the unit of the rule's {@link NeedRule#worst}
 * @param trigger from where on there was a need; with peers their quantile of that period
 * @param worst what counted as 100
 * @param against what the value was held against, null where nothing: an earlier value
 * @param againstPeriod when that was
 * @param found whether everything the rule asks for is met, so that a need is found
 * @param still whether the newest value by itself is beyond the trigger, so that a need found before is still there
 * @param madeUp whether the value was made up after published results
 */
public record RuleResult(
        Observation observation,
        double measured,
        double trigger,
        double worst,
        @Nullable Double against,
        @Nullable Period againstPeriod,
        boolean found,
        boolean still,
        boolean madeUp) {

    /** 1 to 100; of a value beyond the trigger. */
    public int severity() {
        return Severity.of(measured, trigger, worst);
    }

    public String area() {
        return observation.key().area();
    }

    public Period period() {
        return observation.key().period();
    }
}
