package no.opptrapp.ui.open.neighbour;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/other-plans}. */
@Controller("/api/v1/other-plans")
final class OtherPlanController {

    private final NeighbourPlans plans;

    OtherPlanController(NeighbourPlans plans) {
        this.plans = plans;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<OtherPlanBody> list(Actor actor, HttpRequest<?> request) {
        return Slice.of(
                plans.around(actor, request.getParameters().get("area")),
                Window.of(request),
                plan -> plan.id().toString(),
                OtherPlanBody::of);
    }
}
