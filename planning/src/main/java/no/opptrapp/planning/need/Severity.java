package no.opptrapp.planning.need;

/** How bad a need is, from 1 to 100. Source: the program's definition, {@code 100·(v−t)/(w−t)}. */
public final class Severity {

    public static final int LEAST = 1;
    public static final int MOST = 100;

    /** Of a need that somebody wrote down without saying how bad it is. */
    public static final int USUAL = 50;

    private Severity() {}

    /**
     * The severity of a value that has reached the trigger.
     *
     * @param value what was measured
     * @param trigger from where on there is a need
     * @param worst what counts as 100; on the other side of the trigger than what is well
     * @return 1 to 100, rounded half up; 100 where trigger and worst are the same
     */
    public static int of(double value, double trigger, double worst) {
        if (worst == trigger) {
            return MOST;
        }
        return Math.clamp(Math.round(MOST * (value - trigger) / (worst - trigger)), LEAST, MOST);
    }
}
