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

    /** As somebody else takes it up. */
    MeasureDraft adopted() {
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
                MeasureLinks.NONE);
    }
}
