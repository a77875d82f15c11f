package no.opptrapp.core.job;

import java.time.Duration;
import java.time.LocalTime;

/** How often something is done. What was missed is done once, as soon as an instance runs again. */
public sealed interface Rhythm {

    /** So long after it was done last. */
    record Every(Duration pause) implements Rhythm {}

    /** Once a day, at this hour in Norway. */
    record Daily(LocalTime at) implements Rhythm {}
}
