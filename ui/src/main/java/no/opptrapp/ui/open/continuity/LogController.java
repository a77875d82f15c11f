package no.opptrapp.ui.open.continuity;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.LogOutcome;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** What was put into force and what was exercised: {@code /activations} and {@code /exercises} of a continuity plan. */
@Controller("/api/v1/areas/{code}/continuity")
final class LogController {

    private final ContinuityLog log;
    private final JsonBody bodies;

    LogController(ContinuityLog log, JsonBody bodies) {
        this.log = log;
        this.bodies = bodies;
    }

    /** Newest first. */
    @Get("/activations")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<LogView.ActivationView> activations(Actor actor, String code, HttpRequest<?> request) {
        return Slice.of(
                log.activations(actor, code),
                Window.of(request),
                each -> each.id().toString(),
                LogView.ActivationView::of);
    }

    @Post("/activations")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<LogView.ActivationView> activate(Actor actor, String code, @Body JsonNode body) {
        LogView.ActivationBody asked = bodies.read(body, LogView.ActivationBody.class);
        // To forget the member must not stand a plan down.
        if (body.get("level") == null) {
            throw Refusal.malformed("level", null, Text.of("problem.fault.missing"));
        }
        UUID id = done(log.activate(actor, code, asked.said(), asked.reason()));
        return HttpResponse.status(HttpStatus.CREATED)
                .body(log.activations(actor, code).stream()
                        .filter(each -> each.id().equals(id))
                        .map(LogView.ActivationView::of)
                        .findFirst()
                        .orElseThrow());
    }

    /** Newest day first. */
    @Get("/exercises")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<LogView.ExerciseView> exercises(Actor actor, String code, HttpRequest<?> request) {
        return Slice.of(
                log.exercises(actor, code),
                Window.of(request),
                each -> each.id().toString(),
                LogView.ExerciseView::of);
    }

    @Post("/exercises")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<LogView.ExerciseView> exercised(Actor actor, String code, @Body JsonNode body) {
        LogView.ExerciseBody asked = bodies.read(body, LogView.ExerciseBody.class);
        UUID id = done(log.exercised(actor, code, asked.held(), asked.exercised(), asked.lesson()));
        return HttpResponse.status(HttpStatus.CREATED)
                .body(log.exercises(actor, code).stream()
                        .filter(each -> each.id().equals(id))
                        .map(LogView.ExerciseView::of)
                        .findFirst()
                        .orElseThrow());
    }

    private static UUID done(LogOutcome outcome) {
        return switch (outcome) {
            case LogOutcome.Done(UUID id) -> id;
            case LogOutcome.Refused(List<PlanFault> faults) -> throw PlanFaults.refusal(faults);
        };
    }
}
