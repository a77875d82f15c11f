package no.opptrapp.core.statistics;

/** How many standard deviations hold 95 % of a normal distribution, as the definitions of the survey use it. */
final class Normal {

    /** For the score intervals of Wilson and Newcombe: the exact quantile. */
    static final double Z95 = 1.959963984540054;

    /** For means and weighted shares, whose definition says 1.96. */
    static final double ROUNDED = 1.96;

    private Normal() {}
}
