package no.opptrapp.ui.open.measure;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.FieldFault;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.goal.AskedPlanArea;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/measures}. */
@Controller("/api/v1/measures")
final class MeasureController {

    private final MeasureService measures;
    private final AskedPlanArea planAreas;
    private final Clock clock;

    MeasureController(MeasureService measures, AskedPlanArea planAreas, Clock clock) {
        this.measures = measures;
        this.planAreas = planAreas;
        this.clock = clock;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<MeasureView> list(Actor actor, HttpRequest<?> request) {
        Window window = Window.of(request);
        List<Measure> found = measures.find(
                actor,
                MeasureRequest.query(request, planAreas.of(actor, request), LocalDate.now(clock)),
                MeasurePage.after(after(actor, window), window.limit() + 1));
        boolean more = found.size() > window.limit();
        List<Measure> items = more ? found.subList(0, window.limit()) : found;
        return new Slice<>(
                items.stream().map(MeasureView::of).toList(),
                more ? items.getLast().id().toString() : null);
    }

    /** A measure that has left the list since the last part still has its place there; what is no measure has none. */
    private @Nullable UUID after(Actor actor, Window window) {
        UUID after = MeasureRequest.after(window);
        try {
            return after == null ? null : measures.get(actor, after).id();
        } catch (NotInScope none) {
            throw Refusal.malformed("after", window.after(), Text.of("problem.fault.after"));
        }
    }

    @Get("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<MeasureView> get(Actor actor, String id) {
        Measure measure = measures.get(actor, id(id));
        if (measure.deleted()) {
            throw new NotInScope("measure " + id);
        }
        return tagged(measure);
    }

    @Post
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<MeasureView> make(Actor actor, @Body JsonNode body) {
        MeasureBody wanted = MeasureBody.of(body).complete();
        Measure made = done(measures.make(actor, wanted.area(), new WrittenMeasure(wanted.fields())));
        return tagged(made)
                .status(HttpStatus.CREATED)
                .headers(headers -> headers.location(URI.create("/api/v1/measures/" + made.id())));
    }

    /** Changes the members that are sent. Who changes says by {@code If-Match} which version was read. */
    @Patch("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<MeasureView> change(Actor actor, String id, @Body JsonNode body, HttpRequest<?> request) {
        Measure standing = measures.get(actor, id(id));
        EntityTag.required(request);
        Integer version = EntityTag.matched(request, standing::version);
        MeasureBody wanted = MeasureBody.of(body).ofChange(standing.area());
        MeasureChange change =
                measures.change(actor, standing.id(), version == null ? standing.version() : version, wanted.fields());
        if (change instanceof MeasureChange.Stale stale) {
            throw stale(stale, wanted.fields().keySet());
        }
        return tagged(done(change));
    }

    private static Measure done(MeasureChange change) {
        return switch (change) {
            case MeasureChange.Done(Measure measure) -> measure;
            case MeasureChange.Refused(List<FieldFault> faults) ->
                throw MeasureBody.refusal(faults.stream()
                        .map(fault -> new Refusal.Fault(
                                null,
                                null,
                                fault.field().code(),
                                fault.value().isEmpty() ? null : MeasureBody.word(fault.field(), fault.value()),
                                fault.message()))
                        .toList());
            case MeasureChange.Stale stale -> throw stale(stale, EnumSet.allOf(MeasureField.class));
        };
    }

    /** Names every member that stands otherwise than was sent; what was not sent is nobody's wish. */
    private static Refusal stale(MeasureChange.Stale stale, Set<MeasureField> sent) {
        List<Refusal.Fault> faults = stale.differences().stream()
                .filter(difference -> sent.contains(difference.field()))
                .map(difference -> new Refusal.Fault(
                        null,
                        null,
                        difference.field().code(),
                        MeasureBody.word(difference.field(), difference.yours()),
                        Text.of("problem.fault.stands", MeasureBody.word(difference.field(), difference.theirs()))))
                .toList();
        return new Refusal(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"), faults, faults.size());
    }

    private static MutableHttpResponse<MeasureView> tagged(Measure measure) {
        return HttpResponse.ok(MeasureView.of(measure)).header("ETag", EntityTag.tag(measure.version()));
    }

    /** What is no id names nothing. */
    private static UUID id(String id) {
        return MeasureRequest.uuid(id).orElseThrow(() -> new NotInScope("measure " + id));
    }
}
