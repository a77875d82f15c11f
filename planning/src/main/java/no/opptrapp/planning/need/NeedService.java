package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaRepository;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes down and moves needs. A need is read within scope, and where the scope lies in its area; it is changed
 * within scope only.
 */
@Singleton
public class NeedService {

    /** The most needs one call gives. */
    public static final int LIMIT = 10_000;

    private final NeedRepository needs;
    private final NeedAreas areas;
    private final NeedInheritance inheritance;
    private final NeedPlanning planning;
    private final NeedPlans plans;
    private final PlanAreaRepository planAreas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    NeedService(
            NeedRepository needs,
            NeedAreas areas,
            NeedInheritance inheritance,
            NeedPlanning planning,
            NeedPlans plans,
            PlanAreaRepository planAreas,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.areas = areas;
        this.inheritance = inheritance;
        this.planning = planning;
        this.plans = plans;
        this.planAreas = planAreas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The needs asked for: of an area, of what is below it, and, marked inherited, of what it lies in; without an area,
     * of the actor's scope in the same way.
     *
     * @param after only those behind this need in the order asked for; null for the beginning
     * @param limit at most so many, 1 to {@link #LIMIT}
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public NeedPage find(Actor actor, NeedQuery query, @Nullable UUID after, int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("A limit of " + limit);
        }
        NeedAreas.Reach reach = areas.reach(actor, query);
        List<Need> found = needs.find(query, reach.all(), after, limit + 1);
        List<Need> page = found.subList(0, Math.min(limit, found.size()));
        return new NeedPage(
                inheritance.listed(page, reach),
                found.size() > limit ? page.getLast().id() : null);
    }

    /**
     * The needs of an area itself that are in one of these states, the worst first: neither what it inherits nor those of
     * what lies in it.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Need> ofArea(Actor actor, String area, Set<NeedState> states) {
        areas.check(actor, area);
        NeedQuery query = NeedQuery.all().in(states).worstFirst();
        return needs.find(query, Optional.of(Set.of(area)), null, Integer.MAX_VALUE);
    }

    /** How many needs {@link #find} gives in all. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public int count(Actor actor, NeedQuery query) {
        return needs.count(query, areas.reach(actor, query).all());
    }

    /** What was found and not taken in each of these areas, without what lies in it; areas without any are left out. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<String, NewNeeds> newIn(Actor actor, Set<String> codes) {
        return needs.newIn(codes);
    }

    /** Those of these needs that the actor may read, by id. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Need> find(Actor actor, Set<UUID> wanted) {
        return needs.byIds(wanted);
    }

    /**
     * Those of these needs that a rule found because a value lay far out, and that the actor may read. That a service is
     * missing is no such value.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Set<UUID> foundByValue(Actor actor, Set<UUID> wanted) {
        Set<UUID> ruled = needs.byIds(wanted).stream()
                .filter(need -> need.rule() != null)
                .map(Need::id)
                .collect(Collectors.toSet());
        return needs.evidence(ruled).stream()
                .filter(evidence -> evidence.verdict() == Verdict.FOUND)
                .filter(evidence -> evidence.content() instanceof Evidence.Observed observed
                        && observed.kind() != NeedRule.Kind.SERVICE_MISSING)
                .map(Evidence::need)
                .collect(Collectors.toSet());
    }

    /**
     * One need with all it rests on.
     *
     * @throws NotInScope when there is none that the actor may read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public NeedSheet get(Actor actor, UUID id) {
        Need need = found(id);
        boolean inherited = !areas.covers(actor, need.area());
        List<Need> made = needs.children(Set.of(id));
        List<Need> children = inherited ? inheritance.standing(actor, made) : made;
        return new NeedSheet(
                need,
                inherited,
                needs.evidence(id),
                inherited ? inheritance.ways(need) : LifeCycle.ways(need),
                children,
                inherited ? inheritance.unanswered(actor, need, children) : List.of(),
                needs.over(need.area(), need.key()).stream()
                        .filter(earlier -> earlier.id().compareTo(need.id()) < 0)
                        .toList());
    }

    /**
     * Writes a need down. When one with the same title is open in the same area and plan area, it gets the input as
     * further evidence: several inputs make one need.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeedOutcome write(Actor actor, NeedDraft draft) {
        areas.check(actor, draft.area());
        List<NeedFault> faults = new ArrayList<>(areas.faults(draft.area()));
        faults.addAll(policy().faults(draft));
        faults.addAll(plans.faults(draft.area(), draft.plans(), Set.of()));
        if (!faults.isEmpty()) {
            return new NeedOutcome.Refused(faults);
        }
        Need need = drafted(actor, draft);
        while (!needs.addIfFree(need)) {
            // Whoever closes it meanwhile makes room for a new one.
            Optional<Need> open = needs.holdOpen(need.area(), need.key());
            if (open.isPresent()) {
                return rewritten(actor, open.get(), draft);
            }
        }
        needs.add(evidence(actor, need, Verdict.FOUND, need.newest().severity(), draft.input()));
        plans.add(need, draft.plans());
        audit.record(actor, AuditedChange.made("need.written", need.id().toString(), NeedFacts.of(need)));
        return new NeedOutcome.Done(need, true);
    }

    /** A need that is written down again keeps what stands in it, and gains what is new. */
    private NeedOutcome rewritten(Actor actor, Need open, NeedDraft draft) {
        NeedMerging.Outcome merged = NeedMerging.of(open, draft);
        if (!merged.faults().isEmpty()) {
            return new NeedOutcome.Refused(merged.faults());
        }
        plans.add(open, draft.plans());
        Need gained = merged.need();
        if (!gained.equals(open)) {
            needs.gain(gained);
            audit.record(
                    actor,
                    AuditedChange.changed(
                            "need.gained", open.id().toString(), NeedFacts.told(open), NeedFacts.told(gained)));
        }
        return added(actor, gained, draft.input(), draft.severity());
    }

    private Need drafted(Actor actor, NeedDraft draft) {
        String description = draft.description();
        return new Need(
                ids.next(),
                draft.area(),
                NeedKey.said(draft.title(), draft.planArea()),
                draft.targetGroup(),
                Text.verbatim(draft.title().strip()),
                description == null || description.isBlank() ? null : description.strip(),
                NeedState.FOUND,
                null,
                null,
                actor.isDemonstration(),
                new Need.Newest(Objects.requireNonNullElse(draft.severity(), Severity.USUAL), Verdict.FOUND, null),
                null,
                draft.horizonYear(),
                1,
                clock.instant(),
                actor.name());
    }

    /**
     * Adds what was heard or read to an open need within scope.
     *
     * @param severity of the need with it, by judgement; null when nothing is said of it: then it stays as it is. Ignored
     *     for a need that a rule found, which is measured
     * @throws NotInScope when there is no such need within the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeedOutcome add(Actor actor, UUID id, WrittenInput input, @Nullable Integer severity) {
        areas.check(actor, found(id).area());
        Need need = held(id);
        List<NeedFault> faults = new ArrayList<>(policy().faults(input));
        if (!need.state().isOpen()) {
            faults.add(NeedFault.whole(Text.of("need.fault.closed")));
        }
        if (severity != null && (severity < Severity.LEAST || severity > Severity.MOST)) {
            faults.add(new NeedFault("severity", severity.toString(), Text.of("need.fault.severity")));
        }
        return faults.isEmpty() ? added(actor, need, input, severity) : new NeedOutcome.Refused(faults);
    }

    private NeedOutcome added(Actor actor, Need need, WrittenInput input, @Nullable Integer judged) {
        int was = need.newest().severity();
        int severity = need.rule() == null && judged != null ? judged : was;
        Verdict verdict = severity > was ? Verdict.WORSE : Verdict.STILL;
        Need.Newest newest = new Need.Newest(severity, verdict, need.newest().seen());
        Need changed = stored(need.seeing(newest));
        Evidence evidence = evidence(actor, need, verdict, severity, input);
        needs.add(evidence);
        audit.record(
                actor,
                AuditedChange.made(
                        "need.evidence_added", need.id().toString(), NeedFacts.input(need, input, severity)));
        return new NeedOutcome.Done(changed, false);
    }

    /**
     * Moves a need: takes it, watches it, leaves it, or takes it up again, planned then when a measure is active. An
     * inherited need is taken over or left by an area of the actor's, which makes a need of that area; the inherited one
     * stays as it is. Of a need within scope no other area than its own can be named.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such need that the actor may read
     * @throws StaleVersion when somebody changed it since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeedOutcome move(Actor actor, UUID id, int version, NeedMove move) {
        Need read = found(id);
        boolean own = areas.covers(actor, read.area());
        // Held before it is asked whether a measure is active, so that whoever stops that one comes after this.
        Need need = own ? held(id) : read;
        if (need.version() != version) {
            throw new StaleVersion("need " + id);
        }
        if (!own) {
            return inheritance.decide(actor, need, move);
        }
        List<NeedFault> faults = new ArrayList<>(LifeCycle.faults(need, move));
        String named = move.area();
        if (named != null && !named.equals(need.area())) {
            // Else the need itself would be moved, for all areas in it, by somebody who meant one of them.
            faults.add(new NeedFault("area", named, Text.of("need.fault.own_area", need.area())));
        }
        if (!faults.isEmpty()) {
            return new NeedOutcome.Refused(faults);
        }
        if (!need.state().isOpen() && needs.open(need.area(), need.key()).isPresent()) {
            return NeedOutcome.refused(Text.of("need.fault.another_open"));
        }
        Need wanted = need.in(move.to(), said(move.reason()));
        return new NeedOutcome.Done(moved(actor, need, planning.plannedIfActive(wanted)), false);
    }

    /**
     * Brings needs up to what measures say: one against which something is planned or under way is planned, and one that
     * was planned and has no such measure any more is acknowledged. Those who change measures at the same time wait for
     * each other here. Needs outside the actor's scope, and those that are closed, stay as they are.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void follow(Actor actor, Set<UUID> wanted) {
        List<Need> held = needs.hold(wanted);
        // Asked only now that they are held, so that what others have changed before is seen.
        Set<UUID> planned = planning.planned(held.stream().map(Need::id).collect(Collectors.toSet()));
        for (Need need : held) {
            boolean active = planned.contains(need.id());
            if (active && need.state().isOpen() && need.state() != NeedState.PLANNED) {
                moved(actor, need, need.in(NeedState.PLANNED, null));
            } else if (!active && need.state() == NeedState.PLANNED) {
                moved(actor, need, need.backTo(NeedState.ACKNOWLEDGED));
            }
        }
    }

    private static @Nullable String said(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private Need moved(Actor actor, Need before, Need moved) {
        Need after = stored(moved);
        audit.record(
                actor,
                AuditedChange.changed("need.moved", before.id().toString(), NeedFacts.of(before), NeedFacts.of(after)));
        return after;
    }

    private Need stored(Need need) {
        return needs.change(need, clock.instant()).orElseThrow(() -> new StaleVersion("need " + need.id()));
    }

    private Need found(UUID id) {
        return needs.byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotInScope("need " + id));
    }

    private Need held(UUID id) {
        return needs.hold(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotInScope("need " + id));
    }

    private Evidence evidence(Actor actor, Need need, Verdict verdict, int severity, WrittenInput input) {
        return new Evidence(
                ids.next(),
                need.id(),
                need.area(),
                verdict,
                severity,
                new Evidence.Written(input),
                clock.instant(),
                actor.name(),
                actor.isDemonstration());
    }

    private NeedPolicy policy() {
        return new NeedPolicy(
                LocalDate.now(clock),
                planAreas.all().stream().map(PlanArea::code).collect(Collectors.toSet()));
    }
}
