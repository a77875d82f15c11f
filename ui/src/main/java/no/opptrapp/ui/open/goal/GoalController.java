package no.opptrapp.ui.open.goal;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/goals}. */
@Controller("/api/v1/goals")
final class GoalController {

    private final OwnGoals goals;

    GoalController(OwnGoals goals) {
        this.goals = goals;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<GoalView> list(Actor actor, HttpRequest<?> request) {
        return Slice.of(
                goals.all(actor, request.getParameters().get("area")),
                Window.of(request),
                goal -> goal.id().toString(),
                GoalView::of);
    }
}
