package no.opptrapp.reports.status;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.District;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;

/** Asks the services for everything a status report is made of. They decide what this actor may see. */
@Singleton
class StatusReader {

    private static final Set<NeedState> OPEN =
            Stream.of(NeedState.values()).filter(NeedState::isOpen).collect(Collectors.toUnmodifiableSet());

    private final Areas areas;
    private final IndicatorReading indicators;
    private final GoalService goals;
    private final OwnGoals ownGoals;
    private final NeedService needs;
    private final GapService gaps;
    private final MeasureService measures;
    private final PlanningYear calendar;

    StatusReader(
            Areas areas,
            IndicatorReading indicators,
            GoalService goals,
            OwnGoals ownGoals,
            NeedService needs,
            GapService gaps,
            MeasureService measures,
            PlanningYear calendar) {
        this.areas = areas;
        this.indicators = indicators;
        this.goals = goals;
        this.ownGoals = ownGoals;
        this.needs = needs;
        this.gaps = gaps;
        this.measures = measures;
        this.calendar = calendar;
    }

    /**
     * Everything as it stands today.
     *
     * @param effects read before: what they rest on is read outside a transaction of the actor's
     * @throws NotInScope when there is no such municipality or district within the actor's scope
     */
    @Transactional(readOnly = true)
    StatusFindings read(Actor actor, String code, int year, LocalDate today, List<EffectSheet> effects) {
        Subject subject = subject(code, year);
        // Asked for first: it refuses what this actor may not see.
        List<ListedNeed> listed = needs.find(
                        actor, NeedQuery.all().inArea(code).in(OPEN).worstFirst(), null, NeedService.LIMIT)
                .items();
        List<Need> open = listed.stream()
                .filter(each -> !each.inherited())
                .map(ListedNeed::need)
                .toList();
        Gaps found = gaps.find(actor, GapQuery.all().inArea(code), GapService.LIMIT);
        List<Measure> all = measures.find(actor, MeasureQuery.of(code), MeasurePage.all());
        IndicatorReading.Found values = indicators.read(actor, subject, year);
        List<PlanGoal> plan = goals.goals(actor);
        return new StatusFindings(
                subject,
                year,
                today,
                plan,
                ownGoals(actor, code, plan),
                values.lines(),
                values.personYears(),
                open,
                (int) listed.stream()
                        .filter(each -> each.inherited() && each.children().isEmpty())
                        .count(),
                gaps.coverage(actor, code),
                found,
                MeasuresOfYear.of(all, year, today),
                effects,
                subject.gone() ? List.of() : calendar.of(actor, code, year + 1),
                districts(subject, open, found, all));
    }

    private Subject subject(String code, int year) {
        return Subject.of(areas.register(), code, year)
                .filter(found -> found.area().kind().compareTo(AreaKind.MUNICIPALITY) <= 0)
                .orElseThrow(() -> new NotInScope("status report of " + code));
    }

    private List<Goal> ownGoals(Actor actor, String code, List<PlanGoal> plan) {
        GoalTree tree = ownGoals.of(actor, code);
        return plan.stream()
                .flatMap(goal -> goal.areas().stream())
                .flatMap(sheet -> tree.all(sheet.area().code()).stream())
                .toList();
    }

    private List<DistrictLine> districts(Subject subject, List<Need> open, Gaps found, List<Measure> all) {
        return areas.register().children(subject.borders(), subject.area().code()).stream()
                .filter(area -> area instanceof District district && district.ownServices())
                .map(area -> new DistrictLine(
                        area,
                        (int) open.stream()
                                .filter(need -> need.area().equals(area.code()))
                                .count(),
                        (int) found.of(GapKind.NEED_WITHOUT_MEASURE).stream()
                                .filter(gap -> gap.area().equals(area.code()))
                                .count(),
                        (int) all.stream()
                                .filter(measure -> measure.area().equals(area.code())
                                        && measure.facts().status().isActive())
                                .count()))
                .toList();
    }
}
