package no.opptrapp.planning.need;

import java.util.List;
import java.util.function.Function;

/**
 * What one rule says now.
 *
 * @param newest of every area with enough to go on
 * @param row the results in a row that a found one rests on, oldest first, itself last
 */
record RuleFindings(NeedRule rule, List<RuleResult> newest, Function<RuleResult, List<RuleResult>> row) {}
