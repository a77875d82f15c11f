package no.opptrapp.core.exchange;

import java.time.Duration;

/** As many files as the program takes at once are on their way in already. The same file can be sent again later. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration patience;

    /** @param patience how long to wait before trying again */
    public Busy(Duration patience) {
        super("Too many files at once");
        this.patience = patience;
    }

    public Duration patience() {
        return patience;
    }
}
