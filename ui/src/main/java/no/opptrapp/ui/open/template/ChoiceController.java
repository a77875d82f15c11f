package no.opptrapp.ui.open.template;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.TemplateChoice;
import no.opptrapp.reports.template.TemplateService;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/areas/{code}/report-template}: which template the reports of {@code ?kind=} have in an area. */
@Controller("/api/v1/areas/{code}/report-template")
final class ChoiceController {

    private final TemplateService templates;
    private final JsonBody bodies;

    ChoiceController(TemplateService templates, JsonBody bodies) {
        this.templates = templates;
        this.bodies = bodies;
    }

    /**
     * A choice as it goes out.
     *
     * @param template its id; null for the program's own
     * @param usable those that the area may choose
     */
    @Serdeable
    record ChoiceView(@Nullable String template, List<TemplateView> usable) {}

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ChoiceView> get(Actor actor, String code, HttpRequest<?> request) {
        templates.check(actor, code);
        ReportKind kind = kind(request);
        return view(actor, templates.choice(actor, code, kind));
    }

    /** Who chooses says by {@code If-Match} which choice was read. */
    @Put
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<ChoiceView> choose(Actor actor, String code, @Body JsonNode body, HttpRequest<?> request) {
        TemplateRequest.Chosen wanted = bodies.read(body, TemplateRequest.Chosen.class);
        ReportKind kind = kind(request);
        TemplateChoice standing = templates.choice(actor, code, kind);
        EntityTag.required(request);
        int revision = Objects.requireNonNullElse(EntityTag.matched(request, standing::revision), standing.revision());
        Optional<UUID> template = Optional.ofNullable(wanted.template()).map(TemplateRequest::id);
        return view(
                actor, templates.choose(actor, code, kind, template, revision).orElseThrow(TemplateRequest::stale));
    }

    private static ReportKind kind(HttpRequest<?> request) {
        return TemplateRequest.kind(request.getParameters().getFirst("kind").orElse(null));
    }

    private HttpResponse<ChoiceView> view(Actor actor, TemplateChoice choice) {
        UUID chosen = choice.template();
        return HttpResponse.ok(new ChoiceView(
                        chosen == null ? null : chosen.toString(),
                        templates.usable(actor, choice.area(), choice.kind()).stream()
                                .map(TemplateView::of)
                                .toList()))
                .header("ETag", EntityTag.tag(choice.revision()));
    }
}
