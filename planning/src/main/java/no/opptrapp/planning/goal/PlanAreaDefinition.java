package no.opptrapp.planning.goal;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of a plan area, in one version.
 *
 * @param version counts from 1 and rises with every change
 * @param wording of the goal it serves; null where nothing is written
 * @param description what belongs to it; null where nothing is written
 */
public record PlanAreaDefinition(
        PlanArea area, int version, Text.@Nullable Named wording, Text.@Nullable Named description) {

    public String code() {
        return area.code();
    }

    /** The same as another version. */
    public PlanAreaDefinition withVersion(int other) {
        return new PlanAreaDefinition(area, other, wording, description);
    }
}
