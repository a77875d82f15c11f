package no.opptrapp.planning.measure;

import java.util.UUID;
import no.opptrapp.planning.goal.TargetGroup;

/**
 * What everybody who is signed in may read of a measure that is shared.
 *
 * @param fromArea code of the area that shares it
 */
public record SharedMeasure(
        UUID id,
        String fromArea,
        String title,
        String description,
        String planArea,
        TargetGroup targetGroup,
        MeasureStatus status,
        Origin origin) {

    /** Where it comes from when an area takes it up; who takes up one's own has it from nobody. */
    Origin adoptedBy(String area) {
        return area.equals(fromArea) ? origin : origin.by(id);
    }

    /** As somebody else takes it up. */
    public MeasureDraft adopted() {
        return new MeasureDraft(
                title,
                description,
                planArea,
                targetGroup,
                MeasureStatus.IDEA,
                "",
                Schedule.OPEN,
                Effort.UNKNOWN,
                false,
                null,
                "",
                MeasureLinks.NONE);
    }
}
