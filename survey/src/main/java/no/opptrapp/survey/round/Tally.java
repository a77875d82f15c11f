package no.opptrapp.survey.round;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;

/**
 * What was counted in a round when it was closed. It holds counts that may have to be hidden: only the results, which
 * decide that, read it.
 *
 * @param round the round
 * @param version of the tally, from 1; a correction makes the next
 * @param questionnaireVersion the version of the questionnaire the round used
 * @param regions one per landsdel that has answers, and one for answers without a landsdel
 * @param withheld what was hidden of it when it was published, because an earlier version could be subtracted: by the
 *     code of the question, the codes of the landsdeler, or {@link Concern#WHOLE} for the question altogether
 */
public record Tally(
        IsoWeek round,
        int version,
        int questionnaireVersion,
        List<RegionTally> regions,
        Map<String, Set<String>> withheld) {

    public Tally {
        regions = List.copyOf(regions);
        withheld = Map.copyOf(withheld);
    }

    /** A tally of which nothing is withheld. */
    public Tally(IsoWeek round, int version, int questionnaireVersion, List<RegionTally> regions) {
        this(round, version, questionnaireVersion, regions, Map.of());
    }

    /** What is withheld of a question; empty where nothing is. */
    public Set<String> withheldOf(String question) {
        return withheld.getOrDefault(question, Set.of());
    }

    /** How many answered, with a landsdel or without. */
    public Responses responses() {
        long started = regions.stream().mapToLong(RegionTally::started).sum();
        long completed = regions.stream().mapToLong(RegionTally::completed).sum();
        return new Responses(started, completed);
    }
}
