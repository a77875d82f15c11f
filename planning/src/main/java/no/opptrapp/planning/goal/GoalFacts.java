package no.opptrapp.planning.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.AuditedChange;

/** What the trail says about goals. */
final class GoalFacts {

    private GoalFacts() {}

    /** @param tree that knows the goal above */
    static Map<String, Object> of(String area, GoalDraft goal, GoalTree tree) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", area);
        facts.putAll(said(goal, tree));
        return facts;
    }

    /** What is otherwise than before, with the title by which it is known. */
    static AuditedChange changed(Goal before, Goal after, GoalTree tree) {
        Map<String, Object> was = said(before.facts(), tree);
        Map<String, Object> is = said(after.facts(), tree);
        Map<String, Object> left = new LinkedHashMap<>();
        Map<String, Object> right = new LinkedHashMap<>();
        was.forEach((field, value) -> {
            if (field.equals("title") || !Objects.equals(value, is.get(field))) {
                left.put(field, value);
            }
        });
        is.forEach((field, value) -> {
            if (field.equals("title") || !Objects.equals(value, was.get(field))) {
                right.put(field, value);
            }
        });
        return AuditedChange.changed("goal.changed", before.id().toString(), left, right);
    }

    private static Map<String, Object> said(GoalDraft goal, GoalTree tree) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", goal.title());
        facts.put("planArea", goal.planArea());
        UUID parent = goal.parent();
        if (parent != null) {
            tree.find(parent)
                    .ifPresent(above -> facts.put("parentGoal", above.facts().title()));
        }
        Integer year = goal.year();
        if (year != null) {
            facts.put("reachBy", Integer.toString(year));
        }
        if (!goal.description().isEmpty()) {
            facts.put("description", goal.description());
        }
        if (!goal.indicators().isEmpty()) {
            facts.put("goalIndicators", List.copyOf(goal.indicators()));
        }
        return facts;
    }
}
