package no.opptrapp.core.official;

import no.opptrapp.core.text.Text;

/** What a service says is whole, but does not fit what was asked for: somebody must change the source. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text problem;

    Unusable(Text problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Text problem() {
        return problem;
    }
}
