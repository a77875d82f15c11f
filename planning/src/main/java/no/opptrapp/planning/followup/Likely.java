package no.opptrapp.planning.followup;

/**
 * What an effect may have been, with how sure that is: 95 where there are enough areas to compare with, less otherwise.
 *
 * @param low the lower end, in the indicator's unit
 * @param high the upper end
 * @param percent how often an interval made like this holds the effect, in whole percent, rounded down
 */
public record Likely(double low, double high, int percent) {}
