package no.opptrapp.ui.app.demo;

import static no.opptrapp.ui.app.demo.PlanFile.said;
import static no.opptrapp.ui.app.demo.PlanFile.words;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.WrittenInput;
import org.jspecify.annotations.Nullable;

/** Needs written down from made-up meetings and sources, with all that was heard. */
@Singleton
class MeetingNeeds {

    private final NeedService needs;
    private final Planner planner;
    private final DemonstrationOtherPlans plans;
    private final Clock clock;

    MeetingNeeds(NeedService needs, Planner planner, DemonstrationOtherPlans plans, Clock clock) {
        this.needs = needs;
        this.planner = planner;
        this.plans = plans;
        this.clock = clock;
    }

    /** Writes down what is missing; the ids of all by what the files call them. */
    Map<String, UUID> load() {
        Map<String, List<NamedCsvRecord>> inputs =
                PlanFile.read("plan-inputs.csv").stream().collect(Collectors.groupingBy(row -> row.getField("need")));
        Map<String, Map<Text, Need>> there = new HashMap<>();
        Map<String, UUID> ids = new HashMap<>();
        for (NamedCsvRecord row : PlanFile.read("plan-needs.csv")) {
            String ref = row.getField("ref");
            ids.put(ref, write(row, inputs.getOrDefault(ref, List.of()), there));
        }
        return ids;
    }

    private UUID write(NamedCsvRecord row, List<NamedCsvRecord> inputs, Map<String, Map<Text, Need>> there) {
        String area = row.getField("area");
        Need need = there.computeIfAbsent(area, this::written).get(Text.verbatim(row.getField("title")));
        Actor actor = Planner.of(area);
        if (need == null) {
            need = done(needs.write(actor, draft(row, area, inputs.getFirst())));
        }
        long told = needs.get(actor, need.id()).evidence().stream()
                .filter(evidence -> evidence.content() instanceof Evidence.Written)
                .count();
        for (NamedCsvRecord more : inputs.subList(Math.toIntExact(told), inputs.size())) {
            need = done(needs.add(actor, need.id(), input(more), Integer.parseInt(more.getField("severity"))));
        }
        String state = said(row, "state");
        if (state != null) {
            planner.move(need, NeedState.valueOf(state), said(row, "reason"));
        }
        return need.id();
    }

    private Map<Text, Need> written(String area) {
        return planner.needs(area).stream()
                .filter(need -> need.rule() == null)
                .collect(Collectors.toMap(Need::title, Function.identity()));
    }

    private NeedDraft draft(NamedCsvRecord row, String area, NamedCsvRecord first) {
        Integer horizon = horizon(row);
        return new NeedDraft(
                area,
                row.getField("title"),
                row.getField("plan_area"),
                TargetGroup.valueOf(row.getField("group")),
                said(row, "description"),
                Integer.parseInt(first.getField("severity")),
                horizon,
                plans.of(area, words(row, "plans")),
                input(first));
    }

    private @Nullable Integer horizon(NamedCsvRecord row) {
        String years = said(row, "years_ahead");
        return years == null ? null : LocalDate.now(clock).getYear() + Integer.parseInt(years);
    }

    private WrittenInput input(NamedCsvRecord row) {
        return new WrittenInput(
                WrittenInput.Kind.valueOf(row.getField("kind")),
                LocalDate.now(clock).minusDays(Long.parseLong(row.getField("days_ago"))),
                words(row, "participants").stream()
                        .map(WrittenInput.Participants::valueOf)
                        .collect(Collectors.toSet()),
                row.getField("summary"),
                said(row, "citation"));
    }

    private static Need done(NeedOutcome outcome) {
        if (outcome instanceof NeedOutcome.Done(Need need, boolean made)) {
            return need;
        }
        throw new IllegalStateException("A need of the demonstration was refused: " + outcome);
    }
}
