package no.opptrapp.planning.continuity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The part of taking in a file of functions that needs the database. */
@Singleton
class FunctionsIntake {

    private final PlanKeeping keeping;
    private final ContinuityAreas areas;

    FunctionsIntake(PlanKeeping keeping, ContinuityAreas areas) {
        this.keeping = keeping;
        this.areas = areas;
    }

    /**
     * Replaces the functions of a plan. One that was there by the same name keeps its id and what the file says nothing of.
     *
     * @param read the version that was read; null where nobody asks for it
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public FunctionsOutcome replace(Actor actor, String area, @Nullable Integer read, List<FunctionDraft> drafts) {
        if (!areas.mayHavePlan(actor, area)) {
            return new FunctionsOutcome.Refused(List.of(Fault.ofLine(1, Text.of("continuity.fault.area"))), 1, false);
        }
        ContinuityPlan before = keeping.held(actor, area);
        if (read != null && read != before.version()) {
            return new FunctionsOutcome.Stale(before);
        }
        Map<String, CriticalFunction> known = before.functions().stream()
                .collect(Collectors.toMap(each -> PlanPolicy.key(each.name()), Function.identity()));
        List<CriticalFunction> functions = drafts.stream()
                .map(draft -> merged(known.get(PlanPolicy.key(draft.name())), draft))
                .toList();
        ContinuityPlan wanted = new ContinuityPlan(
                area,
                before.version(),
                ContinuityPlan.Change.FUNCTIONS_REPLACED,
                functions,
                before.levels(),
                before.madeUp(),
                before.changedAt(),
                before.changedBy());
        if (wanted.functions().equals(before.functions())) {
            return new FunctionsOutcome.Taken(before);
        }
        return new FunctionsOutcome.Taken(keeping.keep(
                actor,
                before,
                ContinuityPlan.Change.FUNCTIONS_REPLACED,
                functions,
                AuditedChange.changed(
                        "continuity.functions_replaced",
                        area,
                        PlanFacts.functions(before),
                        PlanFacts.functions(wanted))));
    }

    private CriticalFunction merged(@Nullable CriticalFunction known, FunctionDraft draft) {
        return known == null
                ? keeping.made(draft)
                : new CriticalFunction(known.id(), known.facts().with(draft.criticality(), draft.staffing()));
    }
}
