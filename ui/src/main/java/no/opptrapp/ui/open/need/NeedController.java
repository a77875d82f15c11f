package no.opptrapp.ui.open.need;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedPage;
import no.opptrapp.planning.need.NeedPlans;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedSheet;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.goal.AskedPlanArea;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/needs}. */
@Controller("/api/v1/needs")
final class NeedController {

    private final NeedService needs;
    private final IndicatorService indicators;
    private final NeedPlans plans;
    private final AskedPlanArea planAreas;
    private final JsonBody bodies;

    NeedController(
            NeedService needs, IndicatorService indicators, NeedPlans plans, AskedPlanArea planAreas, JsonBody bodies) {
        this.needs = needs;
        this.indicators = indicators;
        this.plans = plans;
        this.planAreas = planAreas;
        this.bodies = bodies;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<NeedView> list(Actor actor, HttpRequest<?> request) {
        Window window = Window.of(request);
        String after = window.after();
        NeedPage page = needs.find(
                actor,
                new NeedRequest(request).query(planAreas.of(actor, request)),
                after == null ? null : after(actor, after),
                window.limit());
        Texts texts = Texts.in(actor.language());
        UUID next = page.next();
        Map<UUID, Set<UUID>> linked = plans.of(
                actor, page.items().stream().map(listed -> listed.need().id()).toList());
        return new Slice<>(
                page.items().stream()
                        .map(listed -> NeedView.of(
                                listed, linked.getOrDefault(listed.need().id(), Set.of()), texts))
                        .toList(),
                next == null ? null : next.toString());
    }

    @Get("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<NeedSheetView> get(Actor actor, String id) {
        return answer(actor, NeedRequest.id(id));
    }

    /** A need that has left the list since the last part still has its place there; what is no need has none. */
    private UUID after(Actor actor, String written) {
        UUID id = NeedRequest.after(written);
        try {
            return needs.get(actor, id).need().id();
        } catch (NotInScope none) {
            throw Refusal.malformed("after", written, Text.of("problem.fault.after"));
        }
    }

    /** Makes a need, 201, or adds to the one that is open, 200. */
    @Post
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<NeedSheetView> write(Actor actor, @Body JsonNode body) {
        return done(actor, needs.write(actor, bodies.read(body, NewNeed.class).complete()));
    }

    /** Adds what was heard or read to an open need. */
    @Post("/{id}/evidence")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<NeedSheetView> add(Actor actor, String id, @Body JsonNode body) {
        NewInput input = bodies.read(body, NewInput.class);
        return done(actor, needs.add(actor, NeedRequest.id(id), input.complete(), input.severity()));
    }

    /** Moves a need; who takes over or leaves an inherited one gets the need that came of it. */
    @Patch("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<NeedSheetView> move(Actor actor, String id, @Body JsonNode body, HttpRequest<?> request) {
        NeedChange change = bodies.read(body, NeedChange.class);
        UUID need = NeedRequest.id(id);
        EntityTag.required(request);
        IntSupplier standing = () -> needs.get(actor, need).need().version();
        Integer version = EntityTag.matched(request, standing);
        return done(actor, needs.move(actor, need, version == null ? standing.getAsInt() : version, change.complete()));
    }

    private HttpResponse<NeedSheetView> done(Actor actor, NeedOutcome outcome) {
        return switch (outcome) {
            case NeedOutcome.Done(Need need, boolean made) -> {
                MutableHttpResponse<NeedSheetView> answer = answer(actor, need.id());
                yield made
                        ? answer.status(HttpStatus.CREATED).header("Location", "/api/v1/needs/" + need.id())
                        : answer;
            }
            case NeedOutcome.Refused refused -> throw NeedRequest.refusal(refused.faults());
        };
    }

    private MutableHttpResponse<NeedSheetView> answer(Actor actor, UUID id) {
        NeedSheet sheet = needs.get(actor, id);
        Map<String, Indicator> known =
                indicators.list(actor).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        Set<UUID> linked = plans.of(actor, Set.of(id)).getOrDefault(id, Set.of());
        return HttpResponse.ok(NeedSheetView.of(sheet, linked, known, Texts.in(actor.language())))
                .header("ETag", EntityTag.tag(sheet.need().version()));
    }
}
