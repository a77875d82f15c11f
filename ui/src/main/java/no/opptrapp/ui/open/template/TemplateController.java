package no.opptrapp.ui.open.template;

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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateService;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/reports/templates}. */
@Controller("/api/v1/reports/templates")
final class TemplateController {

    private final TemplateService templates;
    private final JsonBody bodies;

    TemplateController(TemplateService templates, JsonBody bodies) {
        this.templates = templates;
        this.bodies = bodies;
    }

    /** Those of one's own areas, and those that are shared with them; with {@code ?kind=} of one kind of report. */
    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<TemplateView> list(Actor actor, HttpRequest<?> request) {
        Optional<ReportKind> kind = request.getParameters().getFirst("kind").map(TemplateRequest::kind);
        return Slice.of(
                templates.all(actor).stream()
                        .filter(template -> kind.isEmpty() || kind.get() == template.kind())
                        .toList(),
                Window.of(request),
                template -> template.id().toString(),
                TemplateView::of);
    }

    @Get("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TemplateView> get(Actor actor, String id) {
        Template template = templates.get(actor, TemplateRequest.id(id));
        return tagged(template, TemplateView.of(template, templates.versions(actor, template.id())));
    }

    @Post
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TemplateView> make(Actor actor, @Body JsonNode body) {
        TemplateRequest.Made wanted = bodies.read(body, TemplateRequest.Made.class);
        return made(TemplateRequest.done(templates.make(
                actor,
                TemplateRequest.kind(wanted.kind()),
                TemplateRequest.needed("area", wanted.area()),
                TemplateRequest.needed("content", wanted.content()).content())));
    }

    /** Saves a new version in place of the one that {@code If-Match} names. */
    @Put("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TemplateView> save(Actor actor, String id, @Body JsonNode body, HttpRequest<?> request) {
        int revision = revision(actor, id, request);
        return tagged(TemplateRequest.done(templates.save(
                actor,
                TemplateRequest.id(id),
                revision,
                bodies.read(body, TemplateBody.class).content())));
    }

    @Post("/{id}/copies")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TemplateView> copy(Actor actor, String id, @Body JsonNode body) {
        TemplateRequest.Copied wanted = bodies.read(body, TemplateRequest.Copied.class);
        return made(TemplateRequest.done(templates.copy(
                actor,
                TemplateRequest.id(id),
                TemplateRequest.needed("area", wanted.area()),
                Objects.requireNonNullElse(wanted.name(), ""))));
    }

    @Put("/{id}/sharing")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TemplateView> share(Actor actor, String id, @Body JsonNode body, HttpRequest<?> request) {
        TemplateRequest.Sharing wanted = bodies.read(body, TemplateRequest.Sharing.class);
        int revision = revision(actor, id, request);
        return tagged(TemplateRequest.done(templates.share(
                actor, TemplateRequest.id(id), revision, TemplateRequest.needed("shared", wanted.shared()))));
    }

    @Put("/{id}/retirement")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<TemplateView> retire(Actor actor, String id, @Body JsonNode body, HttpRequest<?> request) {
        TemplateRequest.Retirement wanted = bodies.read(body, TemplateRequest.Retirement.class);
        int revision = revision(actor, id, request);
        return tagged(TemplateRequest.done(templates.retire(
                actor, TemplateRequest.id(id), revision, TemplateRequest.needed("retired", wanted.retired()))));
    }

    private int revision(Actor actor, String id, HttpRequest<?> request) {
        Template standing = templates.get(actor, TemplateRequest.id(id));
        EntityTag.required(request);
        return Objects.requireNonNullElse(EntityTag.matched(request, standing::revision), standing.revision());
    }

    private static HttpResponse<TemplateView> made(Template template) {
        return tagged(template)
                .status(HttpStatus.CREATED)
                .headers(headers -> headers.location(URI.create("/api/v1/reports/templates/" + template.id())));
    }

    private static MutableHttpResponse<TemplateView> tagged(Template template) {
        return tagged(template, TemplateView.of(template));
    }

    private static MutableHttpResponse<TemplateView> tagged(Template template, TemplateView view) {
        return HttpResponse.ok(view).header("ETag", EntityTag.tag(template.revision()));
    }
}
