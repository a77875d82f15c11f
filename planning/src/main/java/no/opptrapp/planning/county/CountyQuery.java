package no.opptrapp.planning.county;

import java.util.Optional;

/**
 * Which municipalities are wanted; what is empty is not asked for.
 *
 * @param area those in this area: a county, a landsdel, the country, or one municipality
 * @param planArea needs and measures of this plan area only
 * @param onlyGaps only those with gaps, in the plan area where one is asked for
 */
public record CountyQuery(Optional<String> area, Optional<String> planArea, boolean onlyGaps) {

    /** All within the scope. */
    public static CountyQuery all() {
        return new CountyQuery(Optional.empty(), Optional.empty(), false);
    }

    public CountyQuery inArea(String code) {
        return new CountyQuery(Optional.of(code), planArea, onlyGaps);
    }

    public CountyQuery ofPlanArea(String code) {
        return new CountyQuery(area, Optional.of(code), onlyGaps);
    }

    public CountyQuery withGaps() {
        return new CountyQuery(area, planArea, true);
    }
}
