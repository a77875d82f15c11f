package no.opptrapp.core.indicator.value;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.ObservationKey;

/**
 * Some of the values asked for, in the order of their keys.
 *
 * @param items the values
 * @param next the key to go on after; empty when there are no more
 */
public record ValuePage(List<Value> items, Optional<ObservationKey> next) {

    public ValuePage {
        items = List.copyOf(items);
    }
}
