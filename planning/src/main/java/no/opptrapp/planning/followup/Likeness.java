package no.opptrapp.planning.followup;

/** How near what a measure of others is against lies to a need; the nearest first. */
public enum Likeness {
    /** It is against a need that the same rule found. */
    SAME_NEED,
    /** It is within the same plan area and for the same target group. */
    SAME_FIELD,
    /** Nothing is known that they share. */
    OTHER;

    /** Whether it is against something similar. */
    public boolean isSimilar() {
        return this != OTHER;
    }
}
