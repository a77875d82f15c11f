package no.opptrapp.ui.open.published;

import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Survey;

/** A survey of which something is published, as programs see it. */
@Serdeable
record PublishedSurveyView(String id, String title, boolean reconstructed) {

    static PublishedSurveyView of(Survey survey, Texts texts) {
        return new PublishedSurveyView(
                survey.id(), texts.say(survey.title()), survey.provenance().reconstructed());
    }
}
