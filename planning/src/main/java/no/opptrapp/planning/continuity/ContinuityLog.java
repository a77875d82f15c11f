package no.opptrapp.planning.continuity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;

/** What levels of a plan were in force, and how it was exercised. Only within the actor's scope. */
@Singleton
public class ContinuityLog {

    private final LogRepository log;
    private final PlanRepository plans;
    private final ContinuityAreas areas;
    private final Preparedness preparedness;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ContinuityLog(
            LogRepository log,
            PlanRepository plans,
            ContinuityAreas areas,
            Preparedness preparedness,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.log = log;
        this.plans = plans;
        this.areas = areas;
        this.preparedness = preparedness;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What was put into force, newest first: the first one tells what is in force now.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Activation> activations(Actor actor, String area) {
        areas.readable(actor, area);
        return log.activations(area);
    }

    /**
     * Puts a level of the plan into force, or goes back to normal.
     *
     * @param level its name; empty for back to normal
     * @param why in words
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public LogOutcome activate(Actor actor, String area, String level, String why) {
        areas.mayHavePlan(actor, area);
        List<PlanFault> faults = new ArrayList<>();
        boolean known = level.isEmpty()
                || plans.newest(area).stream()
                        .flatMap(plan -> plan.levels().stream())
                        .anyMatch(each -> each.name().equals(level));
        if (!known) {
            faults.add(new PlanFault("level", Text.of("continuity.fault.level")));
        }
        if (why.isBlank()) {
            faults.add(new PlanFault("why", Text.of("continuity.fault.why")));
        }
        PlanPolicy.text("why", why.strip(), faults);
        if (!faults.isEmpty()) {
            return new LogOutcome.Refused(faults);
        }
        Activation activation = new Activation(ids.next(), level, why.strip(), clock.instant(), actor.name());
        log.add(area, activation);
        audit.record(
                actor,
                AuditedChange.made("continuity.activated", area, Map.of("activationLevel", level, "why", why.strip())));
        return new LogOutcome.Done(activation.id());
    }

    /**
     * What was exercised, newest day first; those struck out too.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Exercise> exercises(Actor actor, String area) {
        areas.readable(actor, area);
        return log.exercises(area);
    }

    /**
     * Writes down an exercise that has been held.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public LogOutcome exercised(Actor actor, String area, LocalDate day, String what, String learned) {
        List<PlanFault> faults = new ArrayList<>();
        if (!areas.mayHavePlan(actor, area)) {
            faults.add(new PlanFault("", Text.of("continuity.fault.area")));
        }
        if (!PlanPolicy.isDay(day, LocalDate.now(clock))) {
            faults.add(new PlanFault("day", Text.of("continuity.fault.day")));
        }
        PlanPolicy.line("what", what.strip(), true, faults);
        PlanPolicy.text("learned", learned.strip(), faults);
        if (!faults.isEmpty()) {
            return new LogOutcome.Refused(faults);
        }
        Exercise exercise =
                new Exercise(ids.next(), day, what.strip(), learned.strip(), clock.instant(), actor.name(), null);
        log.add(area, exercise);
        audit.record(actor, AuditedChange.made("continuity.exercised", area, facts(exercise)));
        preparedness.changed(area);
        return new LogOutcome.Done(exercise.id());
    }

    /**
     * Strikes an exercise out that was written down by mistake; it stays to be read. One struck out already stays as it is.
     *
     * @throws NotInScope when there is none, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void strike(Actor actor, String area, UUID id) {
        areas.mayHavePlan(actor, area);
        Exercise exercise = log.exercises(area).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotInScope("exercise " + id));
        if (log.strike(area, id, actor.name())) {
            audit.record(actor, AuditedChange.removed("continuity.exercise_struck", area, facts(exercise)));
            preparedness.changed(area);
        }
    }

    private static Map<String, Object> facts(Exercise exercise) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", exercise.day().toString());
        facts.put("what", exercise.what());
        facts.put("learned", exercise.learned());
        return facts;
    }
}
