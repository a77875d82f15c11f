package no.opptrapp.survey.design;

import no.opptrapp.core.text.Text;

/** What came of making a survey. */
public sealed interface SurveyMade {

    record Made(Survey survey) implements SurveyMade {}

    /**
     * It was not made.
     *
     * @param field what must be given otherwise: {@code id}, {@code title} or {@code questionnaire}
     * @param reason why, for people
     */
    record Refused(String field, Text reason) implements SurveyMade {}
}
