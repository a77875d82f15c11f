package no.opptrapp.ui.open.targets;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

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
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.targets.Target;
import no.opptrapp.core.indicator.targets.TargetOutcome;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/targets}. */
@Controller("/api/v1/targets")
final class TargetController {

    private final TargetService targets;
    private final IndicatorService indicators;
    private final JsonBody bodies;

    TargetController(TargetService targets, IndicatorService indicators, JsonBody bodies) {
        this.targets = targets;
        this.indicators = indicators;
        this.bodies = bodies;
    }

    /** The targets that count for an area; the country when none is named. */
    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<TargetView> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        String area = request.getParameters().getFirst("area").orElse(Country.CODE);
        Optional<String> indicator = request.getParameters().getFirst("indicator");
        indicator.ifPresent(code -> check(actor, code));
        List<TargetSheet> sheets = indicator
                .map(code -> targets.find(actor, area, code).stream().toList())
                .orElseGet(() -> targets.all(actor, area));
        return Slice.of(
                sheets, Window.of(request), sheet -> sheet.target().indicator(), sheet -> TargetView.of(sheet, texts));
    }

    /**
     * Sets the target of an area, 201 where it has none of its own and 200 where it has; then {@code If-Match} says which
     * version was read.
     */
    @Put
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TargetView> set(Actor actor, @Body JsonNode body, HttpRequest<?> request) {
        NewTarget.Complete complete = bodies.read(body, NewTarget.class).complete();
        check(actor, complete.indicator());
        int standing = targets.find(actor, complete.area(), complete.indicator())
                .filter(sheet -> !sheet.inherited())
                .map(sheet -> sheet.target().version())
                .orElse(0);
        if (standing > 0) {
            EntityTag.required(request);
        }
        int read = Objects.requireNonNullElse(EntityTag.matched(request, () -> standing), standing);
        return switch (targets.set(actor, complete.draft(read))) {
            case TargetOutcome.Done(Target done) -> answer(actor, done, standing == 0);
            case TargetOutcome.Refused(List<TargetOutcome.Fault> faults) ->
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        Text.of("problem.detail.422"),
                        faults.stream().map(complete::fault).toList(),
                        faults.size());
        };
    }

    private void check(Actor actor, String code) {
        if (indicators.list(actor).stream().noneMatch(known -> known.code().equals(code))) {
            throw Refusal.malformed("indicator", code, Text.of("observation.fault.indicator"));
        }
    }

    private HttpResponse<TargetView> answer(Actor actor, Target done, boolean made) {
        TargetSheet sheet = targets.find(actor, done.area(), done.indicator()).orElseThrow();
        return HttpResponse.status(made ? HttpStatus.CREATED : HttpStatus.OK)
                .header("ETag", EntityTag.tag(done.version()))
                .body(TargetView.of(sheet, Texts.in(actor.language())));
    }
}
