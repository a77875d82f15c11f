package no.opptrapp.planning.goal;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the escalation plan with its areas.
 *
 * @param number 1 to 5; null for the areas that support all goals
 * @param areas in the order of the plan
 */
public record PlanGoal(@Nullable Integer number, List<PlanAreaSheet> areas) {

    public PlanGoal {
        areas = List.copyOf(areas);
    }

    /** What people read. */
    public Text label() {
        return number == null ? Text.of("goal.supporting") : Text.of("goal.numbered", Integer.toString(number));
    }

    /** How the goal is worded, where all its areas say the same of it. */
    public Optional<Text> wording() {
        List<Optional<Text>> said = areas.stream()
                .map(area -> Optional.<Text>ofNullable(area.definition().wording()))
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : Optional.empty();
    }
}
