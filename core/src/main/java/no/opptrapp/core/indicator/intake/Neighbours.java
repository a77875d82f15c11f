package no.opptrapp.core.indicator.intake;

import no.opptrapp.core.indicator.ObservationKey;
import org.jspecify.annotations.Nullable;

/** What a value is held against. */
public interface Neighbours {

    /** The value of another key, from the same file or as it stands; null when there is none. */
    @Nullable
    Double value(ObservationKey key);

    /** The newest value of the years before, as far back as jumps are looked for; null when there is none. */
    @Nullable
    Earlier earlier(ObservationKey key);

    /** A value of an earlier year. */
    record Earlier(int year, double value) {}

    /** Inhabitants of the area on 1 January; null when not known. */
    @Nullable
    Double inhabitants(ObservationKey key);
}
