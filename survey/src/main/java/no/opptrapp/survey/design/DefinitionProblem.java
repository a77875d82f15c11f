package no.opptrapp.survey.design;

/** A definition file that does not say what it must; the message names the file and the line. For its author, not for users. */
public final class DefinitionProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DefinitionProblem(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
