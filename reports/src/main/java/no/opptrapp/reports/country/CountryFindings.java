package no.opptrapp.reports.country;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.county.PublishedReadiness;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.reports.wide.AreaYears;

/**
 * Everything the national status report is made of. Values are approved ones, up to the end of the year, each year on its
 * own borders; what is reported and planned is as it stood on the day the report was made.
 *
 * @param country its name and code
 * @param year that is reported
 * @param goals of the plan with their indicators
 * @param targets of the country itself, by indicator
 * @param lines what is known for the whole country, by indicator, in the order they are defined
 * @param services that municipalities have or have not, by indicator, in the same order
 * @param years the person-years
 * @param table all municipalities as they stand today
 * @param regions from north to south
 * @param ownNeeds open needs of the country itself
 */
public record CountryFindings(
        Area country,
        int year,
        List<PlanGoal> goals,
        Map<String, TargetSheet> targets,
        Map<String, NationalLine> lines,
        Map<String, ServiceYears> services,
        AreaYears years,
        CountyTable table,
        List<RegionLine> regions,
        int ownNeeds) {

    public CountryFindings {
        goals = List.copyOf(goals);
        regions = List.copyOf(regions);
    }

    List<PlanArea> planAreas() {
        return goals.stream()
                .flatMap(goal -> goal.areas().stream())
                .map(sheet -> sheet.area())
                .toList();
    }

    /** Services that anybody has answered for, in the order of the plan. */
    List<ServiceYears> told() {
        return indicators(goals).stream()
                .flatMap(indicator -> Optional.ofNullable(services.get(indicator.code())).stream())
                .filter(service -> !service.years().isEmpty())
                .toList();
    }

    static List<Indicator> indicators(List<PlanGoal> goals) {
        return goals.stream()
                .flatMap(goal -> goal.areas().stream())
                .flatMap(area -> area.indicators().stream())
                .toList();
    }

    /** Whether the report has a value of the indicator. */
    boolean isKnown(Indicator indicator) {
        NationalLine line = lines.get(indicator.code());
        ServiceYears service = services.get(indicator.code());
        return (line != null && line.value() != null)
                || (service != null && !service.years().isEmpty());
    }

    /** Of all municipalities together. */
    PlanCount sum() {
        return table.rows().stream().map(CountyRow::count).reduce(PlanCount.NONE, PlanCount::plus);
    }

    List<PlanCount> counts(PlanArea area) {
        return table.rows().stream().map(row -> row.count(area.code())).toList();
    }

    boolean reconstructed() {
        return years.reconstructed()
                || services.values().stream().anyMatch(ServiceYears::reconstructed)
                || lines.values().stream()
                        .anyMatch(line -> line.value() != null && line.value().reconstructed());
    }

    boolean madeUp() {
        return targets.values().stream().anyMatch(sheet -> sheet.target().madeUp())
                || table.rows().stream().anyMatch(CountryFindings::isMadeUp);
    }

    private static boolean isMadeUp(CountyRow row) {
        PublishedReadiness readiness = row.readiness();
        return row.count().madeUp() || (readiness != null && readiness.reconstructed());
    }
}
