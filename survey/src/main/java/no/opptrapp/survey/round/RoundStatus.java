package no.opptrapp.survey.round;

/** Where a round stands. */
public enum RoundStatus {
    /** Made, not yet taking answers. */
    PLANNED,
    /** Taking answers; nobody sees results. */
    OPEN,
    /** Counted and frozen; figures and report are for those who run surveys, its indicator values for all signed-in people. */
    CLOSED,
    /** Results are for everybody. */
    PUBLISHED
}
