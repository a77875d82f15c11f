package no.opptrapp.ui.open.gap;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.goal.AskedPlanArea;
import no.opptrapp.ui.open.request.Asked;

/** {@code /api/v1/gaps}. */
@Controller("/api/v1/gaps")
final class GapController {

    private final GapService gaps;
    private final AskedPlanArea planAreas;

    GapController(GapService gaps, AskedPlanArea planAreas) {
        this.gaps = gaps;
        this.planAreas = planAreas;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    GapLists list(Actor actor, HttpRequest<?> request) {
        return GapLists.of(
                gaps.find(actor, query(request.getParameters(), planAreas.of(actor, request)), GapService.LIMIT),
                Texts.in(actor.language()));
    }

    private static GapQuery query(HttpParameters asked, Optional<String> planArea) {
        return new GapQuery(
                Optional.ofNullable(asked.get("area")),
                planArea,
                asked.getFirst("targetGroup").map(value -> Asked.choice("targetGroup", value, TargetGroup.class)));
    }
}
