package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.clock.Ids;

/** Keeps what was found right: the next version of the plan and the trail, in the transaction of the service that asks. */
@Singleton
class PlanKeeping {

    private final PlanRepository plans;
    private final Preparedness preparedness;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    PlanKeeping(PlanRepository plans, Preparedness preparedness, Audit audit, Ids ids, Clock clock) {
        this.plans = plans;
        this.preparedness = preparedness;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The plan as it stands, which nobody else changes until the transaction ends; version 0 when there is none. */
    ContinuityPlan held(Actor actor, String area) {
        plans.hold(area);
        return plans.newest(area)
                .orElseGet(() -> new ContinuityPlan(
                        area,
                        0,
                        ContinuityPlan.Change.FUNCTION_ADDED,
                        List.of(),
                        List.of(),
                        actor.isDemonstration(),
                        clock.instant(),
                        actor.name()));
    }

    CriticalFunction made(FunctionDraft draft) {
        return new CriticalFunction(ids.next(), draft);
    }

    ContinuityPlan keep(
            Actor actor,
            ContinuityPlan before,
            ContinuityPlan.Change change,
            List<CriticalFunction> functions,
            AuditedChange said) {
        boolean madeUp = change == ContinuityPlan.Change.FUNCTIONS_REPLACED ? actor.isDemonstration() : before.madeUp();
        return keep(actor, before, change, functions, before.levels(), madeUp, said);
    }

    ContinuityPlan keepLevels(Actor actor, ContinuityPlan before, List<Level> levels) {
        return keep(
                actor,
                before,
                ContinuityPlan.Change.LEVELS_SET,
                before.functions(),
                levels,
                before.madeUp(),
                AuditedChange.changed(
                        "continuity.levels_set", before.area(), PlanFacts.of(before.levels()), PlanFacts.of(levels)));
    }

    /** What was made up is so again when it comes back, whoever brings it. */
    ContinuityPlan restore(Actor actor, ContinuityPlan before, ContinuityPlan wanted) {
        return keep(
                actor,
                before,
                ContinuityPlan.Change.RESTORED,
                wanted.functions(),
                wanted.levels(),
                wanted.madeUp(),
                AuditedChange.changed(
                        "continuity.restored", before.area(), PlanFacts.of(before), PlanFacts.restored(wanted)));
    }

    private ContinuityPlan keep(
            Actor actor,
            ContinuityPlan before,
            ContinuityPlan.Change change,
            List<CriticalFunction> functions,
            List<Level> levels,
            boolean madeUp,
            AuditedChange said) {
        ContinuityPlan after = new ContinuityPlan(
                before.area(), before.version() + 1, change, functions, levels, madeUp, clock.instant(), actor.name());
        plans.add(after);
        audit.record(actor, said);
        preparedness.changed(before.area());
        return after;
    }
}
