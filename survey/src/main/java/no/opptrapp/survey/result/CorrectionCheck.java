package no.opptrapp.survey.result;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Concern;
import no.opptrapp.survey.round.PublicationCheck;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Tally;

/** Keeps a correction back when it, held against what has been seen of the round, would point at someone. */
@Singleton
class CorrectionCheck implements PublicationCheck {

    private final Materials materials;
    private final Corrections corrections;
    private final Threshold threshold;

    CorrectionCheck(Materials materials, CorrectionRule rule, Threshold threshold) {
        this.materials = materials;
        this.corrections = new Corrections(rule);
        this.threshold = threshold;
    }

    @Override
    public Optional<RoundChange.Waits> objection(Survey survey, List<Tally> seen, Tally next) {
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Concern> waiting = corrections.waiting(materials.of(survey, next.round(), List.of(next)), seen);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoundChange.Waits(
                        Text.of(
                                "result.correction.waits",
                                next.round().label(),
                                threshold.answers(),
                                waiting.getFirst().question(),
                                waiting.size()),
                        waiting));
    }
}
