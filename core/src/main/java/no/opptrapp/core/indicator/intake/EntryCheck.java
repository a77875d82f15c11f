package no.opptrapp.core.indicator.intake;

import java.util.List;
import no.opptrapp.core.exchange.Fault;

/**
 * What is to be said of a form before it is saved; the field of each is the code of an indicator.
 *
 * @param stops what must be mended
 * @param warnings what somebody should look at
 */
public record EntryCheck(List<Fault> stops, List<Fault> warnings) {

    public EntryCheck {
        stops = List.copyOf(stops);
        warnings = List.copyOf(warnings);
    }
}
