package no.opptrapp.planning.need;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.opptrapp.core.period.Period;

/**
 * What one rule says now.
 *
 * @param newest of every area with enough to go on
 * @param row the results in a row that a found one rests on, oldest first, itself last
 * @param takenBack what became of the value of an area and period that says nothing any more
 */
record RuleFindings(
        NeedRule rule,
        List<RuleResult> newest,
        Function<RuleResult, List<RuleResult>> row,
        BiFunction<String, Period, Evidence.TakenBack> takenBack) {}
