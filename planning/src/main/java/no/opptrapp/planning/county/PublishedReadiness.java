package no.opptrapp.planning.county;

import no.opptrapp.core.period.Period;

/**
 * How ready a municipality is to keep its services running, as it was last published.
 *
 * @param percent minimum points of the checklist in place, in percent
 * @param period the month it stands for
 * @param reconstructed whether it was made up to show the program
 */
public record PublishedReadiness(double percent, Period period, boolean reconstructed) {

    /** Up to so much it is low: as the rule that finds needs has it to begin with. */
    static final double LOW = 50;

    boolean isLow() {
        return percent <= LOW;
    }
}
