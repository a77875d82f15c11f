package no.opptrapp.survey.result;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.PublicationCheck;
import no.opptrapp.survey.round.Tally;
import org.jspecify.annotations.Nullable;

/** Keeps a correction back when the old and the new version, subtracted, would point at someone. */
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
    public Optional<Text> objection(Survey survey, @Nullable Tally published, Tally next) {
        if (published == null) {
            return Optional.empty();
        }
        List<Asked> asked = materials.of(survey, next.round(), List.of(next)).asked();
        List<Asked> waiting = corrections.waiting(asked, published, next);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "result.correction.waits",
                        next.round().label(),
                        threshold.answers(),
                        waiting.getFirst().text(),
                        waiting.size()));
    }
}
