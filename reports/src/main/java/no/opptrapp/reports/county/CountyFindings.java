package no.opptrapp.reports.county;

import java.util.List;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.county.PublishedReadiness;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.reports.status.Subject;
import no.opptrapp.reports.wide.AreaYears;

/**
 * Everything the report of a county is made of. Person-years are approved ones, up to the end of the year, on the borders
 * of the report; what is reported and planned is as it stood on the day the report was made, of the municipalities there
 * are on that day.
 *
 * @param county on the borders of the report
 * @param year that is reported
 * @param table the municipalities as they stand today, by code
 * @param planAreas in the order of the plan
 * @param years the person-years
 */
public record CountyFindings(Subject county, int year, CountyTable table, List<PlanArea> planAreas, AreaYears years) {

    public CountyFindings {
        planAreas = List.copyOf(planAreas);
    }

    /** Of all municipalities together. */
    PlanCount sum() {
        return table.rows().stream().map(CountyRow::count).reduce(PlanCount.NONE, PlanCount::plus);
    }

    /** Of all municipalities together in a plan area. */
    PlanCount sum(PlanArea planArea) {
        return table.rows().stream().map(row -> row.count(planArea.code())).reduce(PlanCount.NONE, PlanCount::plus);
    }

    /** Whether a number in it was made up after published results. */
    boolean reconstructed() {
        return years.reconstructed();
    }

    /** Whether a need, a measure or a readiness in it was made up to show the program. */
    boolean madeUp() {
        return table.rows().stream().anyMatch(CountyFindings::isMadeUp);
    }

    static boolean isMadeUp(CountyRow row) {
        PublishedReadiness readiness = row.readiness();
        return row.count().madeUp() || (readiness != null && readiness.reconstructed());
    }
}
