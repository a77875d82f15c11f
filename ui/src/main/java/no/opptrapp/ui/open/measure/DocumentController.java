package no.opptrapp.ui.open.measure;

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
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.exchange.content.FileName;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.document.DocumentOutcome;
import no.opptrapp.planning.measure.document.Documents;
import no.opptrapp.planning.measure.document.MeasureDocument;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/measures/{id}/documents}. */
@Controller("/api/v1/measures/{id}/documents")
final class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<DocumentView> list(Actor actor, String id, HttpRequest<?> request) {
        List<MeasureDocument> standing = documents.of(actor, id(id)).stream()
                .filter(document -> !document.deleted())
                .toList();
        return Slice.of(standing, Window.of(request), document -> document.id().toString(), DocumentView::of);
    }

    /** Adds what is sent, called what {@code ?name=} says; what it is follows from what stands in it. */
    @Post
    @Consumes(MediaType.ALL)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<DocumentView> add(Actor actor, String id, @Nullable @Body InputStream sent, HttpRequest<?> request) {
        InputStream file = sent == null ? InputStream.nullInputStream() : sent;
        String name = request.getParameters().getFirst("name").orElse(null);
        return switch (documents.add(actor, id(id), name, file)) {
            case DocumentOutcome.Kept(MeasureDocument document, boolean added) ->
                HttpResponse.status(added ? HttpStatus.CREATED : HttpStatus.OK)
                        .headers(headers -> headers.location(
                                URI.create("/api/v1/measures/" + document.measure() + "/documents/" + document.id())))
                        .body(DocumentView.of(document));
            case DocumentOutcome.Refused(DocumentOutcome.Reason reason, Text message) -> throw refusal(reason, message);
        };
    }

    private static Refusal refusal(DocumentOutcome.Reason reason, Text message) {
        HttpStatus status = switch (reason) {
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case WRONG_KIND -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case NO_ROOM -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
        return Refusal.of(status, message);
    }

    /** One document, to be kept and not to be shown. */
    @Get(value = "/{document}", produces = MediaType.ALL)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> get(Actor actor, String id, String document) {
        Documents.Whole whole = documents.read(actor, id(id), id(document));
        return HttpResponse.ok(whole.content())
                .contentType(MediaType.of(whole.document().kind().type()))
                .header(
                        "Content-Disposition",
                        FileName.attachment(whole.document().name()));
    }

    /** What is no id names nothing. */
    private static UUID id(String id) {
        return MeasureRequest.uuid(id).orElseThrow(() -> new NotInScope("document " + id));
    }
}
