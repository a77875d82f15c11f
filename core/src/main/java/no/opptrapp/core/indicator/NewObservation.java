package no.opptrapp.core.indicator;

/** Something found that is to be published. */
public record NewObservation(ObservationKey key, Finding finding) {}
