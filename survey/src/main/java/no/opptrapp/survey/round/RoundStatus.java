package no.opptrapp.survey.round;

/** Where a round stands. */
public enum RoundStatus {
    /** Made, not yet taking answers. */
    PLANNED,
    /** Taking answers; nobody sees results. */
    OPEN,
    /** Counted and frozen; results are for signed-in people. */
    CLOSED,
    /** Results are for everybody. */
    PUBLISHED
}
