package no.opptrapp.planning.followup;

import java.math.BigDecimal;

/**
 * What an area changed beyond the areas it is compared with.
 *
 * @param controls how many these are
 * @param controlsBefore the mean of what they had before
 * @param controlsAfter the mean of what they had after
 * @param estimate the area's change minus the mean of theirs, in the indicator's unit
 * @param larger how many of them would show a smaller difference in either direction if they were taken for the area
 * @param interval what the effect may have been
 * @param beyondChance whether so large a difference comes by chance in at most 5 % of areas
 */
public record DifferenceInDifferences(
        int controls,
        double controlsBefore,
        double controlsAfter,
        double estimate,
        int larger,
        Likely interval,
        boolean beyondChance) {

    /** What they changed in the mean, with no more digits than the two means have. */
    public double controlsChange() {
        return BigDecimal.valueOf(controlsAfter)
                .subtract(BigDecimal.valueOf(controlsBefore))
                .doubleValue();
    }
}
