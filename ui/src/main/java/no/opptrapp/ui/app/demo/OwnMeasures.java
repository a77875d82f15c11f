package no.opptrapp.ui.app.demo;

import static no.opptrapp.ui.app.demo.PlanFile.day;
import static no.opptrapp.ui.app.demo.PlanFile.number;
import static no.opptrapp.ui.app.demo.PlanFile.said;
import static no.opptrapp.ui.app.demo.PlanFile.words;
import static no.opptrapp.ui.app.demo.PlanFile.yes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Effort;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.ProgressNote;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.measure.SharedMeasures;
import org.jspecify.annotations.Nullable;

/** Made-up measures of the areas that are told of in full, with what was noted on the way. */
@Singleton
class OwnMeasures {

    private final MeasureService measures;
    private final SharedMeasures shared;
    private final Planner planner;
    private final Clock clock;

    OwnMeasures(MeasureService measures, SharedMeasures shared, Planner planner, Clock clock) {
        this.measures = measures;
        this.shared = shared;
        this.planner = planner;
        this.clock = clock;
    }

    /**
     * @param needs ids of needs by what the files call them
     * @param goals ids of goals by what the files call them
     */
    void load(Map<String, UUID> needs, Map<String, UUID> goals) {
        Map<String, Map<String, Measure>> there = new HashMap<>();
        Map<String, Measure> made = new HashMap<>();
        for (NamedCsvRecord row : PlanFile.read("plan-measures.csv")) {
            String area = row.getField("area");
            Map<String, Measure> before = there.computeIfAbsent(area, planner::measures);
            made.put(row.getField("ref"), measure(row, area, before, needs, goals, made));
        }
        PlanFile.read("plan-notes.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("measure"),
                        Collectors.mapping(row -> row.getField("words"), Collectors.toList())))
                .forEach((ref, notes) -> note(Objects.requireNonNull(made.get(ref), ref), notes));
    }

    private Measure measure(
            NamedCsvRecord row,
            String area,
            Map<String, Measure> before,
            Map<String, UUID> needs,
            Map<String, UUID> goals,
            Map<String, Measure> made) {
        String original = said(row, "copied_from");
        if (original != null) {
            Measure other = Objects.requireNonNull(made.get(original), original);
            Measure copy = before.get(other.facts().title());
            return copy == null ? shared.adopt(Planner.of(area), other.id(), area) : copy;
        }
        Measure measure = before.get(row.getField("title"));
        if (measure == null) {
            measure = planner.make(area, said(row, "catalogue"), draft(row, needs, goals));
        }
        if (yes(row, "deleted") && !measure.deleted()) {
            planner.delete(measure);
        }
        return measure;
    }

    private MeasureDraft draft(NamedCsvRecord row, Map<String, UUID> needs, Map<String, UUID> goals) {
        LocalDate today = LocalDate.now(clock);
        return new MeasureDraft(
                row.getField("title"),
                row.getField("description"),
                row.getField("plan_area"),
                TargetGroup.valueOf(row.getField("group")),
                MeasureStatus.valueOf(row.getField("status")),
                row.getField("responsible"),
                new Schedule(day(row, "starts", today), day(row, "ends", today), day(row, "done", today)),
                new Effort(number(row, "money"), number(row, "person_years")),
                yes(row, "shared"),
                expected(row, today),
                row.getField("not_measured"),
                MeasureLinks.to(ids(words(row, "needs"), needs), ids(words(row, "goals"), goals), Set.of()));
    }

    private static List<UUID> ids(List<String> refs, Map<String, UUID> known) {
        return refs.stream()
                .map(ref -> Objects.requireNonNull(known.get(ref), ref))
                .toList();
    }

    private static @Nullable ExpectedChange expected(NamedCsvRecord row, LocalDate today) {
        String indicator = said(row, "indicator");
        return indicator == null
                ? null
                : new ExpectedChange(
                        indicator,
                        Objects.requireNonNull(number(row, "change")),
                        Objects.requireNonNull(number(row, "baseline")),
                        Objects.requireNonNull(day(row, "from", today)),
                        Objects.requireNonNull(day(row, "to", today)));
    }

    private void note(Measure measure, List<String> wanted) {
        Actor actor = Planner.of(measure.area());
        Set<String> there = measures.notes(actor, measure.id()).stream()
                .map(ProgressNote::words)
                .collect(Collectors.toSet());
        wanted.stream()
                .filter(words -> !there.contains(words))
                .forEach(words -> measures.note(actor, measure.id(), words));
    }
}
