package no.opptrapp.core.job;

import no.opptrapp.core.access.Actor;

/**
 * Work that recurs. Of several instances one does it each time; when that one ends in the middle, another begins again,
 * so what is done must be something that may be begun again.
 */
public interface RecurringJob {

    /** Who does it: its name is what the work is called in the database, for good, in small letters and hyphens. */
    Actor job();

    Rhythm rhythm();

    /** Does it. What it throws is logged, and it is done again when it is due next. */
    void run();
}
