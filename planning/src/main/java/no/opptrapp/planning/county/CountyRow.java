package no.opptrapp.planning.county;

import java.util.List;
import java.util.Map;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.planning.county.note.CallDays;
import no.opptrapp.planning.need.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * One municipality beside the others.
 *
 * @param municipality on the newest borders
 * @param personYears per 1,000 inhabitants, with the status and the place in the KOSTRA group where there is one
 * @param low the years in a row in which they were low among those of the group, oldest first; empty when they are not
 * @param byPlanArea what it reports and plans, by the code of the plan area; what has nothing is left out
 * @param approved whether the values that should be approved by now are
 * @param calls when it was called
 * @param readiness how ready it is to keep services running; null where nothing is published
 */
public record CountyRow(
        Municipality municipality,
        Compared personYears,
        List<RuleResult> low,
        Map<String, PlanCount> byPlanArea,
        boolean approved,
        CallDays calls,
        @Nullable PublishedReadiness readiness) {

    public CountyRow {
        low = List.copyOf(low);
        byPlanArea = Map.copyOf(byPlanArea);
    }

    public String code() {
        return municipality.code();
    }

    /** In all plan areas. */
    public PlanCount count() {
        return byPlanArea.values().stream().reduce(PlanCount.NONE, PlanCount::plus);
    }

    /** In one plan area. */
    public PlanCount count(String planArea) {
        return byPlanArea.getOrDefault(planArea, PlanCount.NONE);
    }

    /** Whether any of what it plans, or its readiness, was made up to show the program. */
    boolean isMadeUp() {
        return count().madeUp() || (readiness != null && readiness.reconstructed());
    }

    /** The same, seen in one plan area only. */
    CountyRow in(String planArea) {
        PlanCount only = byPlanArea.get(planArea);
        return new CountyRow(
                municipality,
                personYears,
                low,
                only == null ? Map.of() : Map.of(planArea, only),
                approved,
                calls,
                readiness);
    }
}
