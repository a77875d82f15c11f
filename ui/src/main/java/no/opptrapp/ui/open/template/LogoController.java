package no.opptrapp.ui.open.template;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.io.InputStream;
import java.net.URI;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.template.KeptLogo;
import no.opptrapp.reports.template.LogoOutcome;
import no.opptrapp.reports.template.Logos;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/reports/templates/logos}. */
@Controller("/api/v1/reports/templates/logos")
final class LogoController {

    private final Logos logos;

    LogoController(Logos logos) {
        this.logos = logos;
    }

    /**
     * A logo that is kept.
     *
     * @param width in pixels
     * @param height in pixels
     */
    @Serdeable
    record LogoView(String id, String area, String sha256, int width, int height) {}

    /** Adds what is sent to the area of {@code ?area=}: a PNG or JPEG. */
    @Post
    @Consumes(MediaType.ALL)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<LogoView> add(Actor actor, @Nullable @Body InputStream sent, HttpRequest<?> request) {
        String area = TemplateRequest.needed(
                "area", request.getParameters().getFirst("area").orElse(null));
        InputStream file = sent == null ? InputStream.nullInputStream() : sent;
        return switch (logos.add(actor, area, file)) {
            case LogoOutcome.Kept(KeptLogo logo) ->
                HttpResponse.<LogoView>status(HttpStatus.CREATED)
                        .headers(
                                headers -> headers.location(URI.create("/api/v1/reports/templates/logos/" + logo.id())))
                        .body(new LogoView(
                                logo.id().toString(), logo.area(), logo.sha256(), logo.width(), logo.height()));
            case LogoOutcome.Refused(var message) -> throw Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, message);
        };
    }

    /** As it is drawn: a PNG. */
    @Get(value = "/{id}", produces = "image/png")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> get(Actor actor, String id) {
        return HttpResponse.ok(logos.get(actor, TemplateRequest.id(id)).png()).contentType(MediaType.IMAGE_PNG_TYPE);
    }
}
