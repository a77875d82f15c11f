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
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;

/** Made-up goals of the areas that are told of in full. */
@Singleton
class DemonstrationGoals {

    private final OwnGoals goals;
    private final Clock clock;

    DemonstrationGoals(OwnGoals goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    /** Makes those that are not there; gives the ids of all by what the files call them. */
    Map<String, UUID> load() {
        Map<String, UUID> made = new HashMap<>();
        for (NamedCsvRecord row : PlanFile.read("plan-goals.csv")) {
            made.put(row.getField("ref"), goal(row, made).id());
        }
        return made;
    }

    private Goal goal(NamedCsvRecord row, Map<String, UUID> made) {
        String area = row.getField("area");
        Actor actor = Planner.of(area);
        return Stream.of(goals.all(actor, area), goals.deleted(actor, area))
                .flatMap(List::stream)
                .filter(goal -> goal.facts().title().equals(row.getField("title")))
                .findFirst()
                .orElseGet(() -> done(goals.make(actor, area, draft(row, made))));
    }

    private GoalDraft draft(NamedCsvRecord row, Map<String, UUID> made) {
        String parent = said(row, "parent");
        return new GoalDraft(
                row.getField("title"),
                row.getField("description"),
                row.getField("plan_area"),
                parent == null ? null : Objects.requireNonNull(made.get(parent), parent),
                LocalDate.now(clock).getYear() + Integer.parseInt(row.getField("years")),
                new TreeSet<>(words(row, "indicators")));
    }

    private static Goal done(GoalChange change) {
        if (change instanceof GoalChange.Done(Goal goal)) {
            return goal;
        }
        throw new IllegalStateException("A goal of the demonstration was refused: " + change);
    }
}
