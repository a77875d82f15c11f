package no.opptrapp.ui.open.archive;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.json.tree.JsonNode;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.batch.BatchFiles;
import no.opptrapp.reports.batch.BatchOutcome;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/reports/batches}: many reports in one run. */
@Controller("/api/v1/reports/batches")
final class BatchController {

    private final BatchService batches;
    private final BatchFiles files;
    private final JsonBody bodies;

    BatchController(BatchService batches, BatchFiles files, JsonBody bodies) {
        this.batches = batches;
        this.files = files;
        this.bodies = bodies;
    }

    @Get
    @Admits({COORDINATOR, NATIONAL})
    Slice<BatchView> list(Actor actor, HttpRequest<?> request) {
        return Slice.of(
                batches.list(actor), Window.of(request), batch -> batch.id().toString(), BatchView::of);
    }

    /** Begins; how far it has come is asked of the address that is answered. */
    @Post
    @Admits({COORDINATOR, NATIONAL})
    HttpResponse<BatchView> begin(Actor actor, @Body JsonNode body) {
        return switch (batches.begin(actor, bodies.read(body, NewBatch.class).complete())) {
            case BatchOutcome.Begun(var batch) ->
                HttpResponse.<BatchView>status(HttpStatus.CREATED)
                        .header("Location", "/api/v1/reports/batches/" + batch.id())
                        .body(view(actor, batch.id()));
            case BatchOutcome.Refused(var faults) ->
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

    @Get("/{id}")
    @Admits({COORDINATOR, NATIONAL})
    BatchView get(Actor actor, String id) {
        return view(actor, ReportId.of(id));
    }

    @Post("/{id}/cancel")
    @Admits({COORDINATOR, NATIONAL})
    BatchView cancel(Actor actor, String id) {
        return view(actor, batches.cancel(actor, ReportId.of(id)).id());
    }

    @Post("/{id}/retry")
    @Admits({COORDINATOR, NATIONAL})
    BatchView retry(Actor actor, String id) {
        return view(actor, batches.retry(actor, ReportId.of(id)).id());
    }

    /** Made while it is sent. */
    @Get(value = "/{id}/zip", produces = "application/zip")
    @Admits({COORDINATOR, NATIONAL})
    StreamedFile zip(Actor actor, String id) {
        UUID batch = ReportId.of(id);
        return new StreamedFile(files.zip(actor, batch), MediaType.of("application/zip"))
                .attach(files.zipName(actor, batch));
    }

    private BatchView view(Actor actor, UUID id) {
        return BatchView.of(batches.get(actor, id), Texts.in(actor.language()));
    }
}
