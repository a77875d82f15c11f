package no.opptrapp.reports.bench;

import java.util.concurrent.Callable;

/**
 * Two ways to the same end, run in turn: both meet the same weather on a machine that others use too.
 *
 * @param ours the fastest of our runs
 * @param theirs the fastest of the other's
 */
record Beside<A, B>(Timing<A> ours, Timing<B> theirs) {

    /** Runs both a few times unmeasured, then measured. */
    static <A, B> Beside<A, B> of(int warm, int measured, Callable<A> ours, Callable<B> theirs) throws Exception {
        for (int i = 0; i < warm; i++) {
            ours.call();
            theirs.call();
        }
        Timing<A> one = Timing.once(ours);
        Timing<B> other = Timing.once(theirs);
        for (int i = 1; i < measured; i++) {
            one = one.orFaster(Timing.once(ours));
            other = other.orFaster(Timing.once(theirs));
        }
        return new Beside<>(one, other);
    }
}
