package no.opptrapp.core.official;

import org.jspecify.annotations.Nullable;

/** The settings of the official services cannot be meant. The message says what to change. */
public final class StatisticsProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatisticsProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
