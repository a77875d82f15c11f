package no.opptrapp.core.database;

/** The database cannot be used as it is. The message is one line: what is wrong, and what to do about it. */
public final class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseProblem(String message) {
        super(message);
    }

    public DatabaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
