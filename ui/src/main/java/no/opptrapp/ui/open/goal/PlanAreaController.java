package no.opptrapp.ui.open.goal;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreaVersion;
import no.opptrapp.planning.goal.PlanAreas;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/plan-areas}. */
@Controller("/api/v1/plan-areas")
final class PlanAreaController {

    private final PlanAreas planAreas;

    PlanAreaController(PlanAreas planAreas) {
        this.planAreas = planAreas;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<PlanAreaBody> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        return Slice.of(
                planAreas.all(actor),
                Window.of(request),
                PlanAreaDefinition::code,
                definition -> PlanAreaBody.of(definition, List.of(), texts));
    }

    @Get("/{code}")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    PlanAreaBody get(Actor actor, String code) {
        List<PlanAreaVersion> history = planAreas.history(actor, code);
        return PlanAreaBody.of(history.getFirst().definition(), history, Texts.in(actor.language()));
    }
}
