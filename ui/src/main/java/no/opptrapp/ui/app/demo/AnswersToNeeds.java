package no.opptrapp.ui.app.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Effort;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import org.jspecify.annotations.Nullable;

/**
 * What the municipalities of the demonstration make of the worst of what the rules found with them: by turns they take
 * it, watch it, leave it, plan against it, are at it, have done something, or do not get to it.
 */
@Singleton
class AnswersToNeeds {

    private static final int WORST = 3;
    private static final int YEARS_TO_SHOW = 2;

    private final Planner planner;
    private final NeedService needs;
    private final Clock clock;

    AnswersToNeeds(Planner planner, NeedService needs, Clock clock) {
        this.planner = planner;
        this.needs = needs;
        this.clock = clock;
    }

    /** @param municipalities codes, in the order in which they take turns */
    void load(List<String> municipalities) {
        Map<String, NamedCsvRecord> answers = PlanFile.read("plan-answers.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("rule"), Function.identity()));
        for (int i = 0; i < municipalities.size(); i++) {
            answer(municipalities.get(i), i, answers);
        }
    }

    private void answer(String area, int turn, Map<String, NamedCsvRecord> answers) {
        List<Need> found = planner.needs(area).stream()
                .filter(need -> known(need, answers))
                .toList();
        Map<String, Measure> there = planner.measures(area);
        for (int i = 0; i < Math.min(WORST, found.size()); i++) {
            Need need = found.get(i);
            answer(need, of(need, answers), turn + 2 * i, there);
        }
        if (turn % 4 == 0 && found.size() > WORST) {
            Need last = found.getLast();
            measure(last, of(last, answers), turn % 3 == 0 ? Way.STOPPED : Way.NOT_LINKED, there);
        }
    }

    private static boolean known(Need need, Map<String, NamedCsvRecord> answers) {
        return need.rule() != null && answers.containsKey(need.rule());
    }

    private static NamedCsvRecord of(Need need, Map<String, NamedCsvRecord> answers) {
        String rule = Objects.requireNonNull(need.rule());
        return Objects.requireNonNull(answers.get(rule), rule);
    }

    private void answer(Need need, NamedCsvRecord answer, int turn, Map<String, Measure> there) {
        switch (turn % 7) {
            case 0 -> measure(need, answer, Way.PLANNED, there);
            case 1 -> planner.move(need, NeedState.ACKNOWLEDGED, null);
            case 2 -> measure(need, answer, Way.UNDER_WAY, there);
            case 3 -> planner.move(need, NeedState.WATCHED, answer.getField("watched"));
            case 4 -> measure(need, answer, Way.DONE, there);
            case 5 -> planner.move(need, NeedState.DISMISSED, answer.getField("dismissed"));
            default -> measure(need, answer, Way.IDEA, there);
        }
    }

    /** How far a measure has come: begun and ending so many days after today. */
    private enum Way {
        IDEA(MeasureStatus.IDEA, null, null),
        PLANNED(MeasureStatus.PLANNED, 40, 405),
        NOT_LINKED(MeasureStatus.PLANNED, 90, 270),
        UNDER_WAY(MeasureStatus.UNDER_WAY, -120, 245),
        DONE(MeasureStatus.DONE, -400, -35),
        STOPPED(MeasureStatus.STOPPED, -300, 65);

        private final MeasureStatus status;
        private final @Nullable Integer starts;
        private final @Nullable Integer ends;

        Way(MeasureStatus status, @Nullable Integer starts, @Nullable Integer ends) {
            this.status = status;
            this.starts = starts;
            this.ends = ends;
        }

        Schedule schedule(LocalDate today) {
            LocalDate end = ends == null ? null : today.plusDays(ends);
            return new Schedule(
                    starts == null ? null : today.plusDays(starts), end, status == MeasureStatus.DONE ? end : null);
        }
    }

    private void measure(Need need, NamedCsvRecord answer, Way way, Map<String, Measure> there) {
        String title = answer.getField("title");
        if (there.containsKey(title)) {
            return;
        }
        Set<UUID> against = way == Way.NOT_LINKED ? Set.of() : Set.of(need.id());
        boolean idea = way.status == MeasureStatus.IDEA;
        Schedule schedule = way.schedule(LocalDate.now(clock));
        planner.make(
                need.area(),
                PlanFile.said(answer, "catalogue"),
                new MeasureDraft(
                        title,
                        answer.getField("description"),
                        need.planArea(),
                        TargetGroup.valueOf(answer.getField("group")),
                        way.status,
                        answer.getField("responsible"),
                        schedule,
                        Effort.UNKNOWN,
                        false,
                        idea ? null : expected(need, answer, schedule),
                        idea ? "" : answer.getField("not_measured"),
                        MeasureLinks.to(against, Set.of())));
    }

    /** What the need was found on should change, from its newest value; null where that would not show it. */
    private @Nullable ExpectedChange expected(Need need, NamedCsvRecord answer, Schedule schedule) {
        BigDecimal change = PlanFile.number(answer, "change");
        if (change == null) {
            return null;
        }
        Observation newest = needs.get(Planner.of(need.area()), need.id()).evidence().stream()
                .flatMap(each -> each.content() instanceof Evidence.Observed observed
                        ? Stream.of(observed.result().observation())
                        : Stream.empty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        double value = Objects.requireNonNull(newest.finding().value());
        LocalDate from = Objects.requireNonNull(schedule.startsOn());
        return new ExpectedChange(
                newest.key().indicator(),
                change,
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP),
                from,
                from.plusYears(YEARS_TO_SHOW));
    }
}
