package no.opptrapp.planning.goal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;
import org.jspecify.annotations.Nullable;

/** Makes, changes, orders and reads the goals that areas set themselves. Only within the actor's scope. */
@Singleton
public class OwnGoals {

    private final GoalRepository goals;
    private final PlanAreaRepository planAreas;
    private final IndicatorRepository indicators;
    private final PlanningAreas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OwnGoals(
            GoalRepository goals,
            PlanAreaRepository planAreas,
            IndicatorRepository indicators,
            PlanningAreas areas,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.goals = goals;
        this.planAreas = planAreas;
        this.indicators = indicators;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The goals of an area, without those of areas within it.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public GoalTree of(Actor actor, String area) {
        areas.below(actor, area);
        return new GoalTree(goals.in(Set.of(area)));
    }

    /**
     * The goals of an area and of what lies in it, by area, plan area and place.
     *
     * @param area its code; null for all within the scope
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Goal> all(Actor actor, @Nullable String area) {
        return goals.in(areas.below(actor, area));
    }

    /**
     * The deleted goals of an area, last deleted first.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Goal> deleted(Actor actor, String area) {
        areas.below(actor, area);
        return goals.deleted(area);
    }

    /** Those of these goals that the actor may read, deleted ones too. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Goal> find(Actor actor, Set<UUID> wanted) {
        return goals.byIds(wanted);
    }

    /**
     * How a goal stood after each change, oldest first.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<GoalVersion> history(Actor actor, UUID id) {
        return goals.history(found(id).id());
    }

    /**
     * Makes a goal, last among those beside it.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public GoalChange make(Actor actor, String area, GoalDraft draft) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        GoalTree tree = held(area);
        GoalDraft settled = settled(draft, tree);
        List<GoalFault> faults = policy(tree).faults(settled, null);
        if (!faults.isEmpty()) {
            return new GoalChange.Refused(faults);
        }
        Instant now = clock.instant();
        Goal made = new Goal(
                ids.next(),
                area,
                1,
                settled,
                last(tree.beside(settled)),
                actor.isDemonstration(),
                now,
                now,
                actor.name(),
                null);
        goals.add(made);
        audit.record(actor, AuditedChange.made("goal.made", made.id().toString(), GoalFacts.of(area, settled, tree)));
        return new GoalChange.Done(made);
    }

    /**
     * Changes what a goal says, unless somebody else has since it was read. What is below it goes along when it moves.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public GoalChange change(Actor actor, UUID id, int version, GoalDraft draft) {
        GoalTree tree = held(found(id).area());
        Goal before = standing(tree, id);
        GoalDraft settled = settled(draft, tree);
        if (settled.equals(before.facts())) {
            return new GoalChange.Done(before);
        }
        if (before.version() != version) {
            return new GoalChange.Stale(before);
        }
        List<GoalFault> faults = policy(tree).faults(settled, before);
        if (!faults.isEmpty()) {
            return new GoalChange.Refused(faults);
        }
        int place = settled.isBeside(before.facts()) ? before.position() : last(tree.beside(settled));
        Goal after = before.next(settled, place, clock.instant(), actor.name());
        goals.change(after);
        if (!settled.planArea().equals(before.facts().planArea())) {
            goals.follow(tree.allBelow(before).stream().map(Goal::id).toList(), settled.planArea());
        }
        audit.record(actor, GoalFacts.changed(before, after, tree));
        return new GoalChange.Done(after);
    }

    /**
     * Moves a goal before or behind its neighbour, unless it has got another place since it was read; the first and the
     * last stay.
     *
     * @param read as it was read, with its place
     * @param later whether it moves behind the one after it, and not before the one before it
     * @throws NotInScope when there is none, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public GoalChange move(Actor actor, Goal read, boolean later) {
        UUID id = read.id();
        GoalTree tree = held(found(id).area());
        Goal goal = standing(tree, id);
        if (goal.position() != read.position() || !goal.facts().isBeside(read.facts())) {
            return new GoalChange.Stale(goal);
        }
        List<UUID> order =
                new ArrayList<>(tree.beside(goal.facts()).stream().map(Goal::id).toList());
        int from = order.indexOf(id);
        int to = Math.clamp(later ? from + 1L : from - 1L, 0, order.size() - 1);
        if (from != to) {
            Collections.swap(order, from, to);
            goals.order(order);
            audit.record(
                    actor,
                    AuditedChange.changed(
                            "goal.moved", id.toString(), Map.of("place", from + 1), Map.of("place", to + 1)));
        }
        return new GoalChange.Done(found(id));
    }

    /**
     * Deletes a goal with nothing below it; {@link #restore} brings it back. Deleting twice changes nothing.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public GoalChange delete(Actor actor, UUID id, int version) {
        GoalTree tree = held(found(id).area());
        Goal before = found(id);
        if (before.deleted()) {
            return new GoalChange.Done(before);
        }
        if (before.version() != version) {
            return new GoalChange.Stale(before);
        }
        if (!tree.below(before).isEmpty()) {
            return new GoalChange.Refused(List.of(new GoalFault("", Text.of("goal.fault.not_empty"))));
        }
        Goal after = before.removed(clock.instant(), actor.name());
        goals.change(after);
        audit.record(
                actor,
                AuditedChange.removed(
                        "goal.deleted", id.toString(), GoalFacts.of(before.area(), before.facts(), tree)));
        return new GoalChange.Done(after);
    }

    /**
     * Undoes a deletion; the goal then is the last among those beside it. What is not deleted stays as it is.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public GoalChange restore(Actor actor, UUID id) {
        GoalTree tree = held(found(id).area());
        Goal before = found(id);
        if (!before.deleted()) {
            return new GoalChange.Done(before);
        }
        GoalDraft facts = settled(before.facts(), tree);
        List<GoalFault> faults = policy(tree).faults(facts, before);
        if (!faults.isEmpty()) {
            return new GoalChange.Refused(faults);
        }
        Goal after = before.restored(facts, last(tree.beside(facts)), clock.instant(), actor.name());
        goals.change(after);
        audit.record(
                actor, AuditedChange.made("goal.restored", id.toString(), GoalFacts.of(after.area(), facts, tree)));
        return new GoalChange.Done(after);
    }

    /** A goal below another lies in the other's plan area. */
    private static GoalDraft settled(GoalDraft draft, GoalTree tree) {
        UUID parent = draft.parent();
        return parent == null
                ? draft
                : tree.find(parent)
                        .map(above -> draft.under(above.facts().planArea(), parent))
                        .orElse(draft);
    }

    private static int last(List<Goal> beside) {
        return beside.isEmpty() ? 1 : beside.getLast().position() + 1;
    }

    private GoalTree held(String area) {
        goals.hold(area);
        return new GoalTree(goals.in(Set.of(area)));
    }

    private static Goal standing(GoalTree tree, UUID id) {
        return tree.find(id).orElseThrow(() -> new NotInScope("goal " + id));
    }

    private Goal found(UUID id) {
        return goals.byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotInScope("goal " + id));
    }

    private GoalPolicy policy(GoalTree tree) {
        return new GoalPolicy(
                planAreas.all().stream().map(PlanArea::code).collect(Collectors.toSet()),
                indicators.newest().stream().map(Indicator::code).collect(Collectors.toSet()),
                LocalDate.now(clock).getYear(),
                tree);
    }
}
