package no.opptrapp.planning.followup;

/** How many standard errors hold 95 % when the variance is estimated from few values. Source: Student's t, two-sided. */
final class StudentT {

    private static final double[] BY_FREEDOM = {4.302652729911275, 3.182446305284263, 2.776445105197793};
    private static final int FIRST = 2;

    private StudentT() {}

    /** @param freedom degrees of freedom, 2 to 4: two to three values on either side, less two means */
    static double of95(int freedom) {
        return BY_FREEDOM[freedom - FIRST];
    }
}
