package no.opptrapp.planning.gap;

import java.util.Optional;
import no.opptrapp.planning.goal.TargetGroup;

/**
 * Which gaps are asked for; what is empty is not asked for.
 *
 * @param area of this area and of what lies in it: a municipality, a county, the country, a district
 * @param planArea of one plan area
 * @param targetGroup of one target group
 */
public record GapQuery(Optional<String> area, Optional<String> planArea, Optional<TargetGroup> targetGroup) {

    /** All gaps within the scope. */
    public static GapQuery all() {
        return new GapQuery(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public GapQuery inArea(String code) {
        return new GapQuery(Optional.of(code), planArea, targetGroup);
    }

    public GapQuery ofPlanArea(String code) {
        return new GapQuery(area, Optional.of(code), targetGroup);
    }

    public GapQuery of(TargetGroup group) {
        return new GapQuery(area, planArea, Optional.of(group));
    }
}
