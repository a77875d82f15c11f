package no.opptrapp.core.official.json;

import no.opptrapp.core.text.Text;

/** An answer of a service that is not whole or does not say what it should: nothing of it is used. */
public final class BrokenAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text problem;

    /** @param problem what is wrong, for people */
    public BrokenAnswer(Text problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Text problem() {
        return problem;
    }
}
