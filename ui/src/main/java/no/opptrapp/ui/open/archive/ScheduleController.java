package no.opptrapp.ui.open.archive;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleOutcome;
import no.opptrapp.reports.schedule.Schedules;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/reports/schedules}: reports that are made by themselves. */
@Controller("/api/v1/reports/schedules")
final class ScheduleController {

    private final Schedules schedules;
    private final JsonBody bodies;

    ScheduleController(Schedules schedules, JsonBody bodies) {
        this.schedules = schedules;
        this.bodies = bodies;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<ScheduleView> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        return Slice.of(
                schedules.list(actor),
                Window.of(request),
                sheet -> sheet.schedule().id().toString(),
                sheet -> ScheduleView.of(sheet, texts));
    }

    @Post
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ScheduleView> make(Actor actor, @Body JsonNode body) {
        Schedule made =
                done(schedules.make(actor, bodies.read(body, ScheduleBody.class).complete()));
        return tagged(actor, made.id(), HttpResponse.status(HttpStatus.CREATED))
                .header("Location", "/api/v1/reports/schedules/" + made.id());
    }

    @Get("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ScheduleView> get(Actor actor, String id) {
        return tagged(actor, ReportId.of(id), HttpResponse.ok());
    }

    /** Replaces what is made and when; who changes it says by {@code If-Match} which version was read. */
    @Put("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ScheduleView> change(Actor actor, String id, HttpRequest<?> request, @Body JsonNode body) {
        EntityTag.required(request);
        var draft = bodies.read(body, ScheduleBody.class).complete();
        UUID schedule = ReportId.of(id);
        done(schedules.change(actor, schedule, read(actor, schedule, request), draft));
        return tagged(actor, schedule, HttpResponse.ok());
    }

    @Post("/{id}/pause")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ScheduleView> pause(Actor actor, String id, HttpRequest<?> request) {
        UUID schedule = ReportId.of(id);
        schedules.pause(actor, schedule, read(actor, schedule, request));
        return tagged(actor, schedule, HttpResponse.ok());
    }

    @Post("/{id}/resume")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ScheduleView> resume(Actor actor, String id, HttpRequest<?> request) {
        UUID schedule = ReportId.of(id);
        schedules.resume(actor, schedule, read(actor, schedule, request));
        return tagged(actor, schedule, HttpResponse.ok());
    }

    @Delete("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<Void> remove(Actor actor, String id, HttpRequest<?> request) {
        UUID schedule = ReportId.of(id);
        schedules.remove(actor, schedule, read(actor, schedule, request));
        return HttpResponse.noContent();
    }

    /** The version that the request names; the one that stands where it names none. */
    private int read(Actor actor, UUID id, HttpRequest<?> request) {
        int standing = schedules.get(actor, id).schedule().version();
        return Objects.requireNonNullElse(EntityTag.matched(request, () -> standing), standing);
    }

    private MutableHttpResponse<ScheduleView> tagged(Actor actor, UUID id, MutableHttpResponse<?> answer) {
        ScheduleView view = ScheduleView.of(schedules.get(actor, id), Texts.in(actor.language()));
        return answer.header("ETag", EntityTag.tag(view.version())).body(view);
    }

    private static Schedule done(ScheduleOutcome outcome) {
        return switch (outcome) {
            case ScheduleOutcome.Done(Schedule schedule) -> schedule;
            case ScheduleOutcome.Refused(List<ScheduleOutcome.Fault> faults) ->
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        Text.of("problem.detail.422"),
                        faults.stream()
                                .map(fault ->
                                        new Refusal.Fault(null, null, fault.field(), fault.value(), fault.message()))
                                .toList(),
                        faults.size());
        };
    }
}
