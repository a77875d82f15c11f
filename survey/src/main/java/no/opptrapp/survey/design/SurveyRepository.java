package no.opptrapp.survey.design;

import java.util.List;
import java.util.Optional;

/** Where surveys are kept. */
public interface SurveyRepository {

    /** All surveys, by id. */
    List<Survey> all();

    Optional<Survey> find(String id);

    /** Adds a survey whose id is free. */
    void add(Survey survey);
}
