package no.opptrapp.core.indicator.value;

import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;

/**
 * A value of an indicator, reported or worked out.
 *
 * @param observation the value with its key; one that was worked out says so in its origin, has the highest version of
 *     what it rests on, and is approved when all of that is
 * @param parts what stands behind it; itself alone when it was reported
 * @param reconstructed whether anything behind it was made up after published results, which is then said beside it
 */
public record Value(Observation observation, SummedParts parts, boolean reconstructed) {

    /** What the origin of a value from a file has in it that was made up after published results. */
    static final String RECONSTRUCTED = "/reconstructed/";

    /** The origin of what was worked out from several reported values. */
    public static final String CALCULATED = "calculated";

    public ObservationKey key() {
        return observation.key();
    }

    public Finding finding() {
        return observation.finding();
    }
}
