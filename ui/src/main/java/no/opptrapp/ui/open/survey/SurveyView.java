package no.opptrapp.ui.open.survey;

import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Survey;

/** A survey as programs see it. */
@Serdeable
record SurveyView(String id, String title, String questionnaire, Origin provenance) {

    /**
     * Where the answers come from.
     *
     * @param source the source line
     * @param reconstructed whether they were made up after published results
     */
    @Serdeable
    record Origin(String source, boolean reconstructed) {}

    static SurveyView of(Survey survey, Texts texts) {
        return new SurveyView(
                survey.id(),
                texts.say(survey.title()),
                survey.questionnaire(),
                new Origin(
                        texts.say(survey.provenance().source()),
                        survey.provenance().reconstructed()));
    }
}
