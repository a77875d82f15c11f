package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens to needs of wider areas in the areas within them: they are taken over, or left. */
@Singleton
class NeedInheritance {

    private static final Set<NeedState> WAYS = Set.of(NeedState.ACKNOWLEDGED, NeedState.DISMISSED);

    private final NeedRepository needs;
    private final NeedAreas areas;
    private final NeedPlanning planning;
    private final NeedPlans plans;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    NeedInheritance(
            NeedRepository needs,
            NeedAreas areas,
            NeedPlanning planning,
            NeedPlans plans,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.areas = areas;
        this.planning = planning;
        this.plans = plans;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Set<NeedState> ways(Need need) {
        return need.state().isOpen() ? WAYS : Set.of();
    }

    List<ListedNeed> listed(List<Need> page, NeedAreas.Reach reach) {
        Set<UUID> inherited = page.stream()
                .filter(need -> reach.inherits(need.area()))
                .map(Need::id)
                .collect(Collectors.toSet());
        Map<UUID, List<Need>> made = inherited.isEmpty()
                ? Map.of()
                : needs.children(inherited).stream()
                        .filter(child -> !reach.inherits(child.area()))
                        .filter(NeedInheritance::stands)
                        .collect(Collectors.groupingBy(child -> Objects.requireNonNull(child.parent())));
        return page.stream()
                .map(need ->
                        new ListedNeed(need, inherited.contains(need.id()), made.getOrDefault(need.id(), List.of())))
                .toList();
    }

    /** Those of these that areas within the actor's scope made, and that still hold. */
    List<Need> standing(Actor actor, List<Need> made) {
        return made.stream()
                .filter(child -> areas.covers(actor, child.area()))
                .filter(NeedInheritance::stands)
                .toList();
    }

    /** The areas that the actor's scope names and the need concerns, without those that these are of. */
    List<String> unanswered(Actor actor, Need inherited, List<Need> standing) {
        Set<String> answered = standing.stream().map(Need::area).collect(Collectors.toSet());
        return actor.scope().stream()
                .filter(area -> !answered.contains(area) && areas.liesIn(area, inherited.area()))
                .sorted()
                .toList();
    }

    /** Whether what an area decided still holds: what it left is asked about anew when it was over and has come back. */
    private static boolean stands(Need child) {
        return child.state().isOpen() || !child.newest().isOver();
    }

    /**
     * Takes over or leaves an inherited need, which is never made twice. The version of the inherited need does not tell
     * what areas answered, so another answer than the one that stands is refused: the need that came of it has a version
     * that whoever wants to change the answer must have read.
     */
    NeedOutcome decide(Actor actor, Need inherited, NeedMove move) {
        Optional<String> area = area(actor, move);
        List<NeedFault> faults = faults(inherited, move, area);
        if (!faults.isEmpty()) {
            return new NeedOutcome.Refused(faults);
        }
        String code = area.orElseThrow();
        areas.check(actor, code);
        // Held before it is asked what the area made of it, so that those who answer at the same time make one need.
        needs.holdAnswers(inherited.id(), code);
        Optional<Need> before = needs.children(Set.of(inherited.id())).stream()
                .filter(child -> child.area().equals(code))
                .filter(NeedInheritance::stands)
                .findFirst()
                .or(() -> needs.open(code, inherited.key()));
        return before.map(child -> again(actor, child, move)).orElseGet(() -> made(actor, inherited, code, move));
    }

    /** The area somebody named, or the only one somebody has. */
    private static Optional<String> area(Actor actor, NeedMove move) {
        String named = move.area();
        if (named != null) {
            return Optional.of(named);
        }
        return actor.scope().size() == 1 ? actor.scope().stream().findFirst() : Optional.empty();
    }

    private List<NeedFault> faults(Need inherited, NeedMove move, Optional<String> area) {
        List<NeedFault> faults = new ArrayList<>();
        if (!ways(inherited).contains(move.to())) {
            Text message = inherited.state().isOpen()
                    ? Text.of("need.fault.inherited_way")
                    : Text.of("need.fault.inherited_over");
            faults.add(new NeedFault("state", move.to().name(), message));
        }
        faults.addAll(LifeCycle.reasonFaults(move, move.to() == NeedState.DISMISSED));
        if (area.isEmpty()) {
            faults.add(new NeedFault("area", null, Text.of("need.fault.which_area")));
        } else if (!areas.liesIn(area.get(), inherited.area())) {
            faults.add(new NeedFault("area", area.get(), Text.of("need.fault.not_below")));
        }
        return faults;
    }

    private NeedOutcome again(Actor actor, Need child, NeedMove move) {
        if (child.state() != NeedState.FOUND) {
            return says(child, move)
                    ? new NeedOutcome.Done(child, false)
                    : new NeedOutcome.Refused(List.of(new NeedFault(
                            "state",
                            move.to().name(),
                            Text.of("need.fault.answered", child.state().label()))));
        }
        Need after = needs.change(planning.plannedIfActive(child.in(move.to(), move.reason())), clock.instant())
                .orElseThrow(() -> new StaleVersion("need " + child.id()));
        audit.record(
                actor,
                AuditedChange.changed("need.moved", child.id().toString(), NeedFacts.of(child), NeedFacts.of(after)));
        return new NeedOutcome.Done(after, false);
    }

    /** Whether what stands is just what is said once more, so that nobody's words are lost when nothing is stored. */
    private static boolean says(Need child, NeedMove move) {
        if (move.to() == NeedState.ACKNOWLEDGED) {
            return child.state().isOpen();
        }
        return child.state() == move.to() && said(child.reason()).equals(said(move.reason()));
    }

    private static String said(@Nullable String reason) {
        return reason == null ? "" : reason.strip();
    }

    private NeedOutcome made(Actor actor, Need inherited, String area, NeedMove move) {
        Need child = inherited.inheritedBy(ids.next(), area, move.to(), move.reason(), clock.instant(), actor.name());
        if (!child.state().isOpen()) {
            needs.addAll(List.of(child));
        } else if (!needs.addIfFree(child)) {
            throw new StaleVersion("need " + child.key());
        }
        plans.follow(inherited.id(), child);
        List<Evidence> evidence = needs.evidence(inherited.id());
        if (!evidence.isEmpty()) {
            needs.add(evidence.getLast().copiedTo(ids.next(), child, clock.instant(), actor.name()));
        }
        audit.record(
                actor,
                AuditedChange.made(
                        child.state().isOpen() ? "need.taken" : "need.left",
                        child.id().toString(),
                        NeedFacts.of(child)));
        return new NeedOutcome.Done(child, true);
    }
}
