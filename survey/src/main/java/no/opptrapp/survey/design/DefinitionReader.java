package no.opptrapp.survey.design;

import java.util.List;

/** Makes questionnaires of definition files. */
public interface DefinitionReader {

    /** The definition files that come with the program, by questionnaire. */
    List<List<DefinitionFile>> shipped();

    /**
     * The questionnaire that the files of one questionnaire define.
     *
     * @throws DefinitionProblem when a file does not say what it must
     */
    Questionnaire read(List<DefinitionFile> files);
}
