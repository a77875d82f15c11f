package no.opptrapp.reports.bench;

import java.util.concurrent.Callable;

/**
 * How long something took, and what it gave.
 *
 * @param value the result of the last run
 * @param millis the fastest of the measured runs, wall clock: what the machine does when nobody else wants it
 */
record Timing<T>(T value, double millis) {

    /** Runs it a few times unmeasured, then measured. */
    static <T> Timing<T> of(int warm, int measured, Callable<T> work) throws Exception {
        for (int i = 0; i < warm; i++) {
            work.call();
        }
        double fastest = Double.POSITIVE_INFINITY;
        T value = null;
        for (int i = 0; i < measured; i++) {
            long start = System.nanoTime();
            value = work.call();
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        if (value == null) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        return new Timing<>(value, fastest);
    }

    /** This or another run of the same, whichever was faster. */
    Timing<T> orFaster(Timing<T> other) {
        return other.millis < millis ? other : this;
    }

    /** Once, cold: for what cannot be done twice, such as an import. */
    static <T> Timing<T> once(Callable<T> work) throws Exception {
        return of(0, 1, work);
    }
}
