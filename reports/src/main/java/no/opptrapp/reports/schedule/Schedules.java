package no.opptrapp.reports.schedule;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.reports.batch.BatchService;
import org.jspecify.annotations.Nullable;

/**
 * Schedules: those who write a report have it made by itself. What came due while a schedule was paused is not made up for.
 *
 * <p>Those that name a schedule throw {@link NotInScope} when there is none whose reports the actor writes, and
 * {@link StaleVersion} when somebody changed it since the version that was read.
 */
@Singleton
public class Schedules {

    private final ScheduleRepository schedules;
    private final SchedulePolicy policy;
    private final BatchService batches;
    private final RoundsBefore before;
    private final DueDays days;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Schedules(
            ScheduleRepository schedules,
            SchedulePolicy policy,
            BatchService batches,
            RoundsBefore before,
            DueDays days,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.schedules = schedules;
        this.policy = policy;
        this.batches = batches;
        this.before = before;
        this.days = days;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those within the actor's scope, oldest first, with what came of them last. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ScheduleSheet> list(Actor actor) {
        Map<UUID, ScheduleRun> last =
                schedules.last().stream().collect(Collectors.toMap(ScheduleRun::schedule, Function.identity()));
        return schedules.all().stream()
                .filter(schedule -> policy.allows(actor, schedule.facts()))
                .map(schedule -> sheet(actor, schedule, last.get(schedule.id())))
                .toList();
    }

    private ScheduleSheet sheet(Actor actor, Schedule schedule, @Nullable ScheduleRun last) {
        UUID batch = last == null ? null : last.batch();
        return new ScheduleSheet(schedule, last, batch == null ? null : batches.get(actor, batch));
    }

    /** One with what came of it last. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public ScheduleSheet get(Actor actor, UUID id) {
        Schedule schedule = found(actor, id);
        return sheet(
                actor,
                schedule,
                schedules.last().stream()
                        .filter(run -> run.schedule().equals(id))
                        .findFirst()
                        .orElse(null));
    }

    /** @throws NotInScope when the actor does not write such reports of the area */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ScheduleOutcome make(Actor actor, ScheduleDraft draft) {
        policy.check(actor, draft);
        List<ScheduleOutcome.Fault> faults = policy.faults(actor, draft);
        if (!faults.isEmpty()) {
            return new ScheduleOutcome.Refused(faults);
        }
        Schedule schedule = new Schedule(
                ids.next(), draft, false, days.next(draft.occasion(), Set.of()), actor.id(), actor.name(), 1);
        schedules.add(schedule, clock.instant());
        before.settle(actor, schedule);
        audit.record(
                actor,
                AuditedChange.made("schedule.made", schedule.id().toString(), facts(schedule))
                        .named(name(schedule)));
        return new ScheduleOutcome.Done(schedule);
    }

    /** @throws NotInScope also when the actor does not write such reports of the new area */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ScheduleOutcome change(Actor actor, UUID id, int version, ScheduleDraft draft) {
        Schedule known = found(actor, id, version);
        policy.check(actor, draft);
        List<ScheduleOutcome.Fault> faults = policy.faults(actor, draft);
        if (!faults.isEmpty()) {
            return new ScheduleOutcome.Refused(faults);
        }
        Schedule after =
                known.with(draft, known.paused() ? null : days.next(draft.occasion(), schedules.occasions(id)));
        return new ScheduleOutcome.Done(changed(actor, "schedule.changed", known, after));
    }

    /** Has nothing made until it is resumed. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Schedule pause(Actor actor, UUID id, int version) {
        Schedule known = found(actor, id, version);
        return known.paused() ? known : changed(actor, "schedule.paused", known, known.paused(true, null));
    }

    /** Goes on with what comes due from now on. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Schedule resume(Actor actor, UUID id, int version) {
        Schedule known = found(actor, id, version);
        if (!known.paused()) {
            return known;
        }
        Schedule after = known.paused(false, days.next(known.facts().occasion(), schedules.occasions(id)));
        return changed(actor, "schedule.resumed", known, after);
    }

    /** Has nothing made any more; what was made stays. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void remove(Actor actor, UUID id, int version) {
        Schedule known = found(actor, id, version);
        if (!schedules.remove(id, version)) {
            throw new StaleVersion("schedule " + id);
        }
        audit.record(
                actor,
                AuditedChange.removed("schedule.removed", id.toString(), facts(known))
                        .named(name(known)));
    }

    private Schedule changed(Actor actor, String what, Schedule known, Schedule after) {
        if (!schedules.change(after)) {
            throw new StaleVersion("schedule " + known.id());
        }
        if (!after.paused()) {
            before.settle(actor, after);
        }
        audit.record(
                actor,
                AuditedChange.changed(what, known.id().toString(), facts(known), facts(after))
                        .named(name(after)));
        return after;
    }

    private Schedule found(Actor actor, UUID id) {
        return schedules
                .byId(id)
                .filter(schedule -> policy.allows(actor, schedule.facts()))
                .orElseThrow(() -> new NotInScope("schedule " + id));
    }

    private Schedule found(Actor actor, UUID id, int version) {
        Schedule schedule = found(actor, id);
        if (schedule.version() != version) {
            throw new StaleVersion("schedule " + id);
        }
        return schedule;
    }

    private static String name(Schedule schedule) {
        return schedule.facts().kind() + "/" + schedule.facts().area();
    }

    private static Map<String, Object> facts(Schedule schedule) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("report", schedule.facts().kind().name());
        facts.put("area", schedule.facts().area());
        facts.put("when", schedule.facts().occasion().word());
        facts.put("districts", schedule.facts().districts());
        facts.put("language", Objects.toString(schedule.facts().language(), ""));
        facts.put("paused", schedule.paused());
        return facts;
    }
}
