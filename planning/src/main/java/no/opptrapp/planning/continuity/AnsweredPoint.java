package no.opptrapp.planning.continuity;

import org.jspecify.annotations.Nullable;

/**
 * A point of the checklist with what an area says about it.
 *
 * @param answer null where nobody has answered yet
 */
public record AnsweredPoint(ChecklistPoint point, @Nullable Answer answer) {

    public boolean isAnswered() {
        return answer != null && answer.inPlace() != null;
    }

    public boolean isInPlace() {
        return answer != null && answer.yes();
    }

    /** The version that stands; 0 where nobody has answered yet. */
    public int version() {
        return answer == null ? 0 : answer.version();
    }
}
