package no.opptrapp.ui.open.published;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/published}: what there is to read without signing in. */
@Controller("/api/v1/published")
final class PublicationController {

    private final Publications publications;

    PublicationController(Publications publications) {
        this.publications = publications;
    }

    @Get
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<PublicationView> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        return Slice.of(
                publications.all(),
                Window.of(request),
                Publication::name,
                publication -> PublicationView.of(publication, texts));
    }
}
