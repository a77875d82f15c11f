package no.opptrapp.survey.design;

/** How far answers before and after a change of version can be followed, from best to worst. */
public enum Comparability {
    /** Nothing that matters changed. */
    SAME,
    /** Asked in other words: can be followed, with a note. */
    REWORDED,
    /** The options changed: drawn with a mark and a gap. */
    SCALE_CHANGED,
    /** Not the same question any more: drawn with a mark and a gap. */
    BREAK;

    /** Whether a line must be cut here. */
    public boolean severs() {
        return this == SCALE_CHANGED || this == BREAK;
    }
}
