package no.opptrapp.ui.app;

/** The program cannot start as it was told to. The message is one line: what is wrong, and what to do about it. */
public final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartProblem(String message) {
        super(message);
    }

    public StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
