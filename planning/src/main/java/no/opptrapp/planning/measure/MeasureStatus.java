package no.opptrapp.planning.measure;

import java.util.List;
import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How far a measure has come. */
public enum MeasureStatus {
    IDEA,
    PLANNED,
    UNDER_WAY,
    DONE,
    STOPPED;

    /** Whether something is done about the needs it is linked to: planned or under way. */
    public boolean isActive() {
        return this == PLANNED || this == UNDER_WAY;
    }

    /** What it may become from here, the usual way first. What is done was begun, so an idea is not done at once. */
    public List<MeasureStatus> next() {
        return switch (this) {
            case IDEA -> List.of(PLANNED, UNDER_WAY, STOPPED);
            case PLANNED -> List.of(UNDER_WAY, DONE, STOPPED, IDEA);
            case UNDER_WAY -> List.of(DONE, STOPPED, PLANNED);
            case DONE -> List.of(UNDER_WAY);
            case STOPPED -> List.of(PLANNED, UNDER_WAY, IDEA);
        };
    }

    /** Whether it may stay or become so. */
    public boolean mayBecome(MeasureStatus other) {
        return other == this || next().contains(other);
    }

    /** What people read. */
    public Text label() {
        return Text.of("measure.status." + name().toLowerCase(Locale.ROOT));
    }
}
