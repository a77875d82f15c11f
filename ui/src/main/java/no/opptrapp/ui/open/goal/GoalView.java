package no.opptrapp.ui.open.goal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalDraft;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it goes out.
 *
 * @param planArea code of the plan area
 * @param parent id of the goal it is a part of; null when it lies directly in the plan area
 * @param place among the goals beside it, lowest first
 * @param year in which it should be reached
 * @param indicators codes of those that show how far it is reached
 * @param madeUp whether it was made up to show the program
 * @param changedBy the name of who changed it last
 */
@Serdeable
record GoalView(
        String id,
        String area,
        int version,
        String title,
        String description,
        String planArea,
        @Nullable String parent,
        int place,
        @Nullable Integer year,
        List<String> indicators,
        boolean madeUp,
        Instant madeAt,
        Instant changedAt,
        String changedBy) {

    static GoalView of(Goal goal) {
        GoalDraft facts = goal.facts();
        UUID parent = facts.parent();
        return new GoalView(
                goal.id().toString(),
                goal.area(),
                goal.version(),
                facts.title(),
                facts.description(),
                facts.planArea(),
                parent == null ? null : parent.toString(),
                goal.position(),
                facts.year(),
                List.copyOf(facts.indicators()),
                goal.madeUp(),
                goal.madeAt(),
                goal.changedAt(),
                goal.changedBy());
    }
}
