package no.opptrapp.core.indicator;

import java.util.List;
import java.util.Optional;

/**
 * Some of the observations asked for, in the order of their keys.
 *
 * @param items the newest version of each
 * @param next the key to go on after; empty when there are no more
 */
public record ObservationPage(List<Observation> items, Optional<ObservationKey> next) {

    public ObservationPage {
        items = List.copyOf(items);
    }
}
