package no.opptrapp.reports.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.planning.need.Need;

/**
 * Everything a status report is made of. Values are approved ones, up to the end of the year; needs, measures and the
 * gap list are as they stood on the day the report was made, as what they were before is not kept for all of them.
 *
 * @param year that is reported
 * @param today the day it was made on
 * @param goals of the plan, with its areas and their indicators
 * @param ownGoals that the area has set itself, by plan area, each before those below it
 * @param lines by the code of the indicator
 * @param needs open ones of the area itself and of what lies in it, the worst first
 * @param inherited how many open needs of wider areas it has not answered
 * @param coverage which of its measures are against which of its needs
 * @param gaps the gap list of the area and of what lies in it
 * @param measures of the area and of what lies in it, sorted by what became of them
 * @param effects of the area's own measures that have begun and name an indicator
 * @param calendar of the year after
 * @param districts what lies in the area and plans for itself; none for most
 */
public record StatusFindings(
        Subject subject,
        int year,
        LocalDate today,
        List<PlanGoal> goals,
        List<Goal> ownGoals,
        Map<String, IndicatorLine> lines,
        PersonYears personYears,
        List<Need> needs,
        int inherited,
        Coverage coverage,
        Gaps gaps,
        MeasuresOfYear measures,
        List<EffectSheet> effects,
        List<CalendarEntry> calendar,
        List<DistrictLine> districts) {

    public StatusFindings {
        goals = List.copyOf(goals);
        ownGoals = List.copyOf(ownGoals);
        needs = List.copyOf(needs);
        effects = List.copyOf(effects);
        calendar = List.copyOf(calendar);
        districts = List.copyOf(districts);
    }

    Optional<IndicatorLine> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** Lines that have a target, in the order of the plan. */
    List<IndicatorLine> targets() {
        return goals.stream()
                .flatMap(goal -> goal.areas().stream())
                .flatMap(area -> area.indicators().stream())
                .flatMap(indicator -> line(indicator.code()).stream())
                .filter(line -> line.target() != null)
                .toList();
    }

    /** Lines that the report shows a value or a target of. */
    List<IndicatorLine> used() {
        return goals.stream()
                .flatMap(goal -> goal.areas().stream())
                .flatMap(area -> area.indicators().stream())
                .flatMap(indicator -> line(indicator.code()).stream())
                .filter(line -> line.isKnown() || line.target() != null)
                .filter(line ->
                        !line.isBase() || personYears.shows(line.indicator().code()))
                .toList();
    }

    /** Whether a number in it, or a need found in one, was made up after published results. */
    boolean reconstructed() {
        return personYears.reconstructed()
                || lines.values().stream().anyMatch(IndicatorLine::reconstructed)
                || needs.stream().anyMatch(need -> need.madeUp() && MadeUpWords.isFound(need.title()));
    }

    /** Whether a need, a measure or a day in it was made up to show the program. */
    boolean madeUp() {
        return needs.stream().anyMatch(need -> need.madeUp() && !MadeUpWords.isFound(need.title()))
                || ownGoals.stream().anyMatch(Goal::madeUp)
                || measures.all().anyMatch(measure -> measure.origin().madeUp())
                || calendar.stream().anyMatch(CalendarEntry::madeUp);
    }
}
