package no.opptrapp.core.mail;

import org.jspecify.annotations.Nullable;

/** Letters cannot go out as the environment says. The message is one line: what is wrong, and what to do about it. */
public final class MailProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailProblem(String message) {
        super(message);
    }

    MailProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
