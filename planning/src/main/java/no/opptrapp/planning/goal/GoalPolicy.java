package no.opptrapp.planning.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * What a goal must fulfil to be kept.
 *
 * @param planAreas codes of the plan areas there are
 * @param indicators codes of the indicators there are
 * @param year the present one
 * @param tree the goals of the area as they stand
 */
record GoalPolicy(Set<String> planAreas, Set<String> indicators, int year, GoalTree tree) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_INDICATORS = 20;
    private static final int HORIZON = 10;

    /** What is wrong with a goal as it should become; {@code before} is the goal now, null when it is new. */
    List<GoalFault> faults(GoalDraft draft, @Nullable Goal before) {
        List<GoalFault> faults = new ArrayList<>();
        if (draft.title().isEmpty()) {
            faults.add(fault("title", Text.of("goal.fault.missing")));
        }
        length("title", draft.title(), LONGEST_LINE, faults);
        length("description", draft.description(), LONGEST_TEXT, faults);
        if (!planAreas.contains(draft.planArea())) {
            faults.add(fault("planArea", Text.of("goal.fault.plan_area")));
        }
        place(draft, before, faults);
        Integer reached = draft.year();
        boolean kept = before != null && Objects.equals(before.facts().year(), reached);
        if (reached != null && !kept && (reached < year || reached > year + HORIZON)) {
            faults.add(fault(
                    "year", Text.of("goal.fault.year", Integer.toString(year), Integer.toString(year + HORIZON))));
        }
        draft.indicators().stream()
                .filter(code -> !indicators.contains(code))
                .forEach(code -> faults.add(fault("indicators", Text.of("goal.fault.indicator", code))));
        if (draft.indicators().size() > MOST_INDICATORS) {
            faults.add(fault("indicators", Text.of("goal.fault.many_indicators", MOST_INDICATORS)));
        }
        return faults;
    }

    private void place(GoalDraft draft, @Nullable Goal before, List<GoalFault> faults) {
        UUID id = draft.parent();
        if (id == null) {
            return;
        }
        Goal parent = tree.find(id).orElse(null);
        if (parent == null) {
            faults.add(fault("parent", Text.of("goal.fault.parent")));
        } else if (before != null && (parent.id().equals(before.id()) || isBelow(parent, before))) {
            faults.add(fault("parent", Text.of("goal.fault.circle")));
        } else if (tree.depth(parent) + (before == null ? 1 : tree.height(before)) > GoalTree.DEEPEST) {
            faults.add(fault("parent", Text.of("goal.fault.deep", GoalTree.DEEPEST)));
        }
    }

    private boolean isBelow(Goal goal, Goal other) {
        return tree.allBelow(other).stream().anyMatch(below -> below.id().equals(goal.id()));
    }

    private static void length(String field, String words, int most, List<GoalFault> faults) {
        if (words.length() > most) {
            faults.add(fault(field, Text.of("goal.fault.long", most)));
        }
        UnseenCharacters.fault(words).ifPresent(message -> faults.add(fault(field, message)));
    }

    private static GoalFault fault(String field, Text message) {
        return new GoalFault(field, message);
    }
}
