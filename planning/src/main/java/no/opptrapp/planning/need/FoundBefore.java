package no.opptrapp.planning.need;

/**
 * What a rule would have found in one area in the last year of what is reported.
 *
 * @param area the code of the area
 * @param times in how many periods
 * @param worst the result with the highest severity; the earliest of equals
 */
public record FoundBefore(String area, int times, RuleResult worst) {}
