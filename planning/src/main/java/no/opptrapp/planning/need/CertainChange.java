package no.opptrapp.planning.need;

import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.statistics.Change;
import no.opptrapp.core.statistics.Estimate;
import no.opptrapp.core.statistics.Share;
import org.jspecify.annotations.Nullable;

/** Whether a share moved more than chance explains, by the one definition of a certain change. */
final class CertainChange {

    private CertainChange() {}

    /**
     * Whether a share of answers went the bad way for certain.
     *
     * @param upward whether high is bad
     * @return false where there is no base to be certain by
     */
    static boolean isWorse(Observation before, Observation after, boolean upward) {
        Share earlier = share(before);
        Share later = share(after);
        if (earlier == null || later == null) {
            return false;
        }
        Change.Direction direction =
                Change.between(Estimate.of(earlier), Estimate.of(later)).direction();
        return direction == (upward ? Change.Direction.RISEN : Change.Direction.FALLEN);
    }

    /** The counts behind a share in percent; it was made from them, so rounding gives them back. */
    private static @Nullable Share share(Observation observation) {
        Long base = observation.finding().base();
        if (base == null || base < 1) {
            return null;
        }
        long count = Math.round(Readings.value(observation) * base / 100);
        return count < 0 || count > base ? null : new Share(count, base);
    }
}
