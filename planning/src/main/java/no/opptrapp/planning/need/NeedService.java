package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final PlanAreaRepository planAreas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    NeedService(
            NeedRepository needs,
            NeedAreas areas,
            NeedInheritance inheritance,
            NeedPlanning planning,
            PlanAreaRepository planAreas,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.areas = areas;
        this.inheritance = inheritance;
        this.planning = planning;
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
     * One need with all it rests on.
     *
     * @throws NotInScope when there is none that the actor may read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public NeedSheet get(Actor actor, UUID id) {
        Need need = found(id);
        boolean inherited = !areas.covers(actor, need.area());
        return new NeedSheet(
                need,
                inherited,
                needs.evidence(id),
                inherited ? inheritance.ways(need) : LifeCycle.ways(need),
                needs.children(Set.of(id)));
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
        if (!faults.isEmpty()) {
            return new NeedOutcome.Refused(faults);
        }
        Need need = drafted(actor, draft);
        if (needs.addIfFree(need)) {
            needs.add(evidence(actor, need, Verdict.FOUND, need.newest().severity(), draft.input()));
            audit.record(actor, AuditedChange.made("need.written", need.id().toString(), NeedFacts.of(need)));
            return new NeedOutcome.Done(need, true);
        }
        Need open = needs.open(need.area(), need.key()).orElseThrow(() -> new StaleVersion("need " + need.key()));
        return added(actor, open, draft.input(), draft.severity());
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
                draft.plans(),
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
        Need need = found(id);
        areas.check(actor, need.area());
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
     * Moves a need: takes it, watches it, leaves it, or takes it up again, planned then when a measure is active. An inherited need is taken over or left by an
     * area of the actor's, which makes a need of that area; the inherited one stays as it is.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such need that the actor may read
     * @throws StaleVersion when somebody changed it since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeedOutcome move(Actor actor, UUID id, int version, NeedMove move) {
        Need need = found(id);
        if (need.version() != version) {
            throw new StaleVersion("need " + id);
        }
        if (!areas.covers(actor, need.area())) {
            return inheritance.decide(actor, need, move);
        }
        List<NeedFault> faults = LifeCycle.faults(need, move);
        if (!faults.isEmpty()) {
            return new NeedOutcome.Refused(faults);
        }
        if (!need.state().isOpen() && needs.open(need.area(), need.key()).isPresent()) {
            return NeedOutcome.refused(Text.of("need.fault.another_open"));
        }
        return new NeedOutcome.Done(moved(actor, need, planning.seen(need.in(move.to(), said(move.reason())))), false);
    }

    /**
     * Notes that a measure against these needs is planned or under way.
     *
     * @return why not, when one of them is inherited: then none is changed
     * @throws NotInScope when there is no such need that the actor may read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public List<NeedFault> planned(Actor actor, Set<UUID> wanted) {
        List<Need> found = all(wanted);
        List<NeedFault> faults = found.stream()
                .filter(need -> !areas.covers(actor, need.area()))
                .map(need ->
                        new NeedFault("needIds", need.id().toString(), Text.of("need.fault.inherited", need.title())))
                .toList();
        if (faults.isEmpty()) {
            found.stream()
                    .filter(need -> need.state().isOpen() && need.state() != NeedState.PLANNED)
                    .forEach(need -> moved(actor, need, need.in(NeedState.PLANNED, null)));
        }
        return faults;
    }

    /**
     * Notes that no measure against these needs is planned or under way any more. Needs outside the actor's scope, and
     * those in another state, stay as they are.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void unplanned(Actor actor, Set<UUID> wanted) {
        needs.byIds(wanted).stream()
                .filter(need -> need.state() == NeedState.PLANNED && areas.covers(actor, need.area()))
                .forEach(need -> moved(actor, need, need.backTo(NeedState.ACKNOWLEDGED)));
    }

    private List<Need> all(Set<UUID> wanted) {
        List<Need> found = needs.byIds(wanted);
        if (found.size() != wanted.size()) {
            throw new NotInScope("needs " + wanted);
        }
        return found;
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
