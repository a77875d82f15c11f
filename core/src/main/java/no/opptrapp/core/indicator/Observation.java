package no.opptrapp.core.indicator;

/**
 * One version of one observation.
 *
 * @param key what it is of
 * @param finding the value, or why there is none
 * @param origin where it came from: {@code survey/korona-og-rus-2020/2020-W48}, or the name of an import
 * @param version counts from 1; the highest is the one that holds
 * @param approved whether everybody who is signed in may read it, or only those within its area
 */
public record Observation(ObservationKey key, Finding finding, String origin, int version, boolean approved) {}
