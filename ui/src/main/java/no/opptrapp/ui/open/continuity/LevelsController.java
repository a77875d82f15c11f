package no.opptrapp.ui.open.continuity;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.PlanChange;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;

/** {@code /api/v1/areas/{code}/continuity/levels}. */
@Controller("/api/v1/areas/{code}/continuity/levels")
final class LevelsController {

    private final ContinuityPlans plans;
    private final JsonBody bodies;

    LevelsController(ContinuityPlans plans, JsonBody bodies) {
        this.plans = plans;
        this.bodies = bodies;
    }

    /** Replaces the levels. Who does so says by {@code If-Match} which version of the plan was read, once there is one. */
    @Put
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<PlanView> replace(Actor actor, String code, HttpRequest<?> request, @Body JsonNode body) {
        List<Level> levels = bodies.read(body, LevelsBody.class).asked();
        Optional<ContinuityPlan> standing = plans.find(actor, code);
        if (standing.isPresent()) {
            EntityTag.required(request);
        }
        return switch (plans.setLevels(actor, code, read(actor, code, request, standing), levels)) {
            case PlanChange.Done(ContinuityPlan plan) -> ContinuityController.tagged(plan);
            case PlanChange.Refused(List<PlanFault> faults) -> throw PlanFaults.refusal(faults);
            case PlanChange.Stale _ -> throw stale();
        };
    }

    /** The levels of the version that was read: who changed only functions since stands in nobody's way. */
    private List<Level> read(Actor actor, String code, HttpRequest<?> request, Optional<ContinuityPlan> standing) {
        List<Level> now = standing.map(ContinuityPlan::levels).orElse(List.of());
        Integer version = EntityTag.matched(
                request, () -> standing.map(ContinuityPlan::version).orElse(0));
        if (version == null) {
            return now;
        }
        try {
            return plans.version(actor, code, version).levels();
        } catch (NotInScope none) {
            throw stale();
        }
    }

    private static Refusal stale() {
        return Refusal.of(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"));
    }
}
