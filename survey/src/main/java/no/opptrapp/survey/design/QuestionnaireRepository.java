package no.opptrapp.survey.design;

import java.util.List;
import java.util.Optional;

/** Where questionnaires are kept. */
public interface QuestionnaireRepository {

    /** The codes of all questionnaires, in order. */
    List<String> codes();

    Optional<Questionnaire> find(String code);

    /** Keeps the files of one questionnaire in place of those with the same names. */
    void keep(List<DefinitionFile> files);
}
