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
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnswerDraft;
import no.opptrapp.planning.continuity.AnswerOutcome;
import no.opptrapp.planning.continuity.AnsweredPoint;
import no.opptrapp.planning.continuity.Checklists;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;

/** {@code /api/v1/areas/{code}/continuity/checklist}. */
@Controller("/api/v1/areas/{code}/continuity/checklist")
final class ChecklistController {

    private final Checklists checklists;
    private final JsonBody bodies;

    ChecklistController(Checklists checklists, JsonBody bodies) {
        this.checklists = checklists;
        this.bodies = bodies;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    ChecklistView checklist(Actor actor, String code) {
        return ChecklistView.of(code, checklists.of(actor, code), Texts.in(actor.language()));
    }

    @Get("/{point}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ChecklistView.PointView> point(Actor actor, String code, String point) {
        return tagged(actor, found(actor, code, point));
    }

    /** Answers a point. Who changes an answer says by {@code If-Match} which version was read; a first answer needs none. */
    @Put("/{point}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ChecklistView.PointView> answer(
            Actor actor, String code, String point, HttpRequest<?> request, @Body JsonNode body) {
        AnswerDraft draft = bodies.read(body, AnswerBody.class).draft();
        AnsweredPoint standing = found(actor, code, point);
        if (standing.version() > 0) {
            EntityTag.required(request);
        }
        Integer read = EntityTag.matched(request, standing::version);
        return switch (checklists.answer(
                actor, code, point, Objects.requireNonNullElse(read, standing.version()), draft)) {
            case AnswerOutcome.Done(Answer answer) -> tagged(actor, new AnsweredPoint(standing.point(), answer));
            case AnswerOutcome.Refused(List<PlanFault> faults) -> throw PlanFaults.refusal(faults);
            case AnswerOutcome.Stale _ ->
                throw Refusal.of(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"));
        };
    }

    private AnsweredPoint found(Actor actor, String code, String point) {
        return checklists.of(actor, code).points().stream()
                .filter(each -> each.point().code().equals(point))
                .findFirst()
                .orElseThrow(() -> new NotInScope("checklist point " + point));
    }

    private static HttpResponse<ChecklistView.PointView> tagged(Actor actor, AnsweredPoint point) {
        return HttpResponse.ok(ChecklistView.PointView.of(point, Texts.in(actor.language())))
                .header("ETag", EntityTag.tag(point.version()));
    }
}
