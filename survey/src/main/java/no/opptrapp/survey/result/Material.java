package no.opptrapp.survey.result;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.survey.design.Ledger;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Tally;

/**
 * Everything the results of one round are made of. Rounds after it are not among its tallies.
 *
 * @param survey the series
 * @param questionnaire with its versions, ledger and figures
 * @param round the round that is reported
 * @param tallies of the rounds up to and including it, in order; the last is its own
 * @param regions the landsdeler, in area order
 * @param inhabitants to weight by
 * @param deciding what may be seen
 */
record Material(
        Survey survey,
        Questionnaire questionnaire,
        IsoWeek round,
        List<Tally> tallies,
        List<Region> regions,
        Inhabitants inhabitants,
        Deciding deciding) {

    Material {
        tallies = List.copyOf(tallies);
        regions = List.copyOf(regions);
        if (tallies.isEmpty() || !tallies.getLast().round().equals(round)) {
            throw new IllegalArgumentException("No tally of " + round + " to report");
        }
    }

    /** The tally of the round itself. */
    Tally own() {
        return tallies.getLast();
    }

    /** The questionnaire as the round asked it. */
    QuestionnaireVersion version() {
        return questionnaire.version(own().questionnaireVersion());
    }

    /** A question as the round asked it; empty where it did not. */
    Optional<Asked> asked(String question) {
        return Asked.in(version(), question);
    }

    /** Every question the round asked whose answers are counted per option. */
    List<Asked> asked() {
        return version().questions().stream()
                .flatMap(question -> Asked.of(question).stream())
                .toList();
    }

    /** The answers to a question in the round itself. */
    Optional<RoundAnswers> answers(Asked asked) {
        return deciding.answers(own(), asked.code(), asked.options().size());
    }

    /** The answers to a question in every round that asked it, by month, in order of time. */
    SequencedMap<Month, List<RoundAnswers>> byMonth(Asked asked) {
        return deciding.byMonth(tallies, asked.code(), asked.options().size());
    }

    /** The comparability of some options of a question over the versions, judged by the ledger. */
    Ledger.Verdict verdict(int earlier, int later, Asked asked, Set<Integer> options) {
        return questionnaire.ledger().between(earlier, later, asked.code(), options);
    }
}
