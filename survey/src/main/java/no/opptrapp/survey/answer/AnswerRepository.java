package no.opptrapp.survey.answer;

import no.opptrapp.survey.design.Survey;

/** Where raw answers are kept. */
public interface AnswerRepository {

    /** Begins to take in answers to a survey, in this transaction. */
    Intake begin(Survey survey);
}
