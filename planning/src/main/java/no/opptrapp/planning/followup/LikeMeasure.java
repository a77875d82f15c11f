package no.opptrapp.planning.followup;

import no.opptrapp.planning.measure.SharedMeasure;

/** A shared measure, and how near it lies to a need. */
public record LikeMeasure(SharedMeasure measure, Likeness likeness) {}
