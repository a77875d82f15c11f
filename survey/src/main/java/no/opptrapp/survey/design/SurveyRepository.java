package no.opptrapp.survey.design;

import java.util.List;
import java.util.Optional;

/** Where surveys are kept. */
public interface SurveyRepository {

    /** All surveys, by id. */
    List<Survey> all();

    Optional<Survey> find(String id);

    /** Adds a survey, unless another has its id, also one that is being added at the same time; false then. */
    boolean add(Survey survey);
}
