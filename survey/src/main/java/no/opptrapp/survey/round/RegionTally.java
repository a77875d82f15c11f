package no.opptrapp.survey.round;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in one landsdel in one round.
 *
 * @param region the code of the landsdel; absent for answers that name none
 * @param started answers started, the completed ones among them
 * @param completed answers completed
 * @param counts by the code of each scale question, single choice, and (with the option after a dot, as in
 *     {@code Q_STOFF.3}) each option of a multiple choice; a text question has one option, which is having written
 *     something. A question nobody answered has counts of zero
 */
public record RegionTally(@Nullable String region, long started, long completed, Map<String, Counts> counts) {

    public RegionTally {
        counts = Map.copyOf(counts);
    }
}
