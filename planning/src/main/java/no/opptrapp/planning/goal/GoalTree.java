package no.opptrapp.planning.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The goals of one area as a tree: under each plan area goals, under each of them others. Immutable. */
public final class GoalTree {

    /** How many goals may stand below each other. */
    public static final int DEEPEST = 3;

    private final Map<UUID, Goal> goals;

    /** @param goals of one area, none of them deleted */
    public GoalTree(Collection<Goal> goals) {
        this.goals = goals.stream().collect(Collectors.toUnmodifiableMap(Goal::id, Function.identity()));
    }

    public boolean isEmpty() {
        return goals.isEmpty();
    }

    public Optional<Goal> find(UUID id) {
        return Optional.ofNullable(goals.get(id));
    }

    /** Those directly in a plan area, in order. */
    public List<Goal> in(String planArea) {
        return children(planArea, null);
    }

    /** Those directly below a goal, in order. */
    public List<Goal> below(Goal goal) {
        return children(goal.facts().planArea(), goal.id());
    }

    /** Those in the same place as a goal with these facts, in order. */
    List<Goal> beside(GoalDraft facts) {
        return children(facts.planArea(), facts.parent());
    }

    private List<Goal> children(String planArea, @Nullable UUID parent) {
        return goals.values().stream()
                .filter(goal -> goal.facts().planArea().equals(planArea))
                .filter(goal -> Objects.equals(goal.facts().parent(), parent))
                .sorted(Comparator.comparingInt(Goal::position).thenComparing(Goal::id))
                .toList();
    }

    /** All goals of a plan area, each before those below it. */
    public List<Goal> all(String planArea) {
        List<Goal> all = new ArrayList<>();
        in(planArea).forEach(goal -> collect(goal, all));
        return all;
    }

    /** Everything below a goal. */
    public List<Goal> allBelow(Goal goal) {
        List<Goal> all = new ArrayList<>();
        below(goal).forEach(child -> collect(child, all));
        return all;
    }

    private void collect(Goal goal, List<Goal> all) {
        all.add(goal);
        below(goal).forEach(child -> collect(child, all));
    }

    /** How many goals stand above each other from a plan area down to this one: 1 for those directly in it. */
    public int depth(Goal goal) {
        UUID parent = goal.facts().parent();
        return parent == null ? 1 : 1 + find(parent).map(this::depth).orElse(0);
    }

    /** How many goals stand below each other from this one on: 1 when nothing is below it. */
    public int height(Goal goal) {
        return 1 + below(goal).stream().mapToInt(this::height).max().orElse(0);
    }
}
