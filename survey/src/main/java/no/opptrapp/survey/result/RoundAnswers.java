package no.opptrapp.survey.result;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import no.opptrapp.core.disclosure.Answers;
import no.opptrapp.core.disclosure.Decision;
import no.opptrapp.core.disclosure.Given;
import no.opptrapp.core.disclosure.Outcome;
import no.opptrapp.core.disclosure.Version;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.round.Counts;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question in one round, with what may be seen of them. It holds counts that must be hidden and
 * never leaves this package.
 *
 * @param round which
 * @param version of the questionnaire
 * @param whole every answer, also of those without a landsdel
 * @param regions each landsdel, in area order
 * @param decision what may be seen
 */
record RoundAnswers(IsoWeek round, int version, Counts whole, SequencedMap<String, Counts> regions, Decision decision) {

    /** The answers of a landsdel, or of all when none is named. */
    Counts counts(@Nullable String region) {
        if (region == null) {
            return whole;
        }
        Counts counts = regions.get(region);
        if (counts == null) {
            throw new IllegalArgumentException("No landsdel " + region);
        }
        return counts;
    }

    /** What may be seen of a landsdel, or of the round as a whole when none is named. */
    Outcome outcome(@Nullable String region) {
        return region == null ? decision.whole() : decision.of(region);
    }

    /** As the rule on corrections holds it against other versions. */
    Version held() {
        SequencedMap<String, Given> groups = new LinkedHashMap<>();
        regions.forEach((region, counts) -> groups.put(region, given(counts)));
        return new Version(given(whole), groups, decision);
    }

    private static Given given(Counts counts) {
        return new Given(new Answers(counts.options()), counts.dontKnow());
    }
}
