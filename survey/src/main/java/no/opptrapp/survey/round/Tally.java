package no.opptrapp.survey.round;

import java.util.List;
import no.opptrapp.core.period.IsoWeek;

/**
 * What was counted in a round when it was closed. It holds counts that may have to be hidden: only the results, which
 * decide that, read it.
 *
 * @param round the round
 * @param version of the tally, from 1; a correction makes the next
 * @param questionnaireVersion the version of the questionnaire the round used
 * @param regions one per landsdel that has answers, and one for answers without a landsdel
 */
public record Tally(IsoWeek round, int version, int questionnaireVersion, List<RegionTally> regions) {

    public Tally {
        regions = List.copyOf(regions);
    }

    /** How many answered, with a landsdel or without. */
    public Responses responses() {
        long started = regions.stream().mapToLong(RegionTally::started).sum();
        long completed = regions.stream().mapToLong(RegionTally::completed).sum();
        return new Responses(started, completed);
    }
}
