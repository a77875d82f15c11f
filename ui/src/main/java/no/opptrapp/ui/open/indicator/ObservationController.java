package no.opptrapp.ui.open.indicator;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValuePage;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/observations}. */
@Controller("/api/v1/observations")
final class ObservationController {

    private final ValueService values;
    private final Imports imports;
    private final IndicatorService indicators;
    private final AreaService areas;
    private final ObjectMapper json;

    ObservationController(
            ValueService values, Imports imports, IndicatorService indicators, AreaService areas, ObjectMapper json) {
        this.values = values;
        this.imports = imports;
        this.indicators = indicators;
        this.areas = areas;
        this.json = json;
    }

    /**
     * Takes in a file of values, CSV or XLSX, wholly or not at all. They wait for approval.
     *
     * @param sent read as it comes
     */
    @Post
    @Consumes({"text/csv", Format.XLSX_TEXT})
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    ValueImport take(Actor actor, HttpRequest<?> request, @Nullable @Body InputStream sent) {
        // No body at all is an empty file, which is told like any other fault of a file.
        InputStream file = sent == null ? InputStream.nullInputStream() : sent;
        return switch (imports.take(actor, ValueImport.name(request), file)) {
            case ImportOutcome.Stored stored -> ValueImport.of(stored, Texts.in(actor.language()));
            case ImportOutcome.Unchanged unchanged -> ValueImport.of(unchanged);
            case ImportOutcome.Refused(List<Fault> faults, long faultCount, boolean tooLarge) ->
                throw Refusal.ofFile(faults, faultCount, tooLarge);
        };
    }

    @Get(produces = {MediaType.APPLICATION_JSON, Format.CSV_TEXT, Format.JSON_STAT_TEXT})
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> find(Actor actor, HttpRequest<?> request) throws IOException {
        Format format = Format.named(request, Format.JSON, Format.CSV, Format.JSON_STAT);
        Map<String, Indicator> known = indicators.list(actor).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Window window = Window.of(request);
        ValuePage page = values.find(
                actor,
                new ObservationRequest(request).query(known.keySet(), area -> areas.knows(actor, area)),
                Optional.ofNullable(window.after()).map(ObservationRequest::key),
                window.limit());
        Texts texts = Texts.in(actor.language());
        Optional<String> next = page.next().map(ObservationRequest::name);
        return switch (format) {
            case CSV -> file(ObservationTable.of(views(page, known, texts)), format, request, next);
            case JSON_STAT ->
                file(
                        json.writeValueAsBytes(new ObservationCube(
                                        page.items().stream()
                                                .map(Value::observation)
                                                .toList(),
                                        known,
                                        area -> areas.get(actor, area).area(),
                                        texts)
                                .dataset()),
                        format,
                        request,
                        next);
            default -> HttpResponse.ok(new Slice<>(views(page, known, texts), next.orElse(null)));
        };
    }

    /** A file has no place for {@code next} but the header {@code Link}. */
    private static HttpResponse<?> file(byte[] content, Format format, HttpRequest<?> request, Optional<String> next) {
        var answer = HttpResponse.ok(content).contentType(format.type());
        return next.isEmpty() ? answer : answer.header("Link", Window.link(request, next.get()));
    }

    private static List<ObservationView> views(ValuePage page, Map<String, Indicator> known, Texts texts) {
        return page.items().stream()
                .map(value -> {
                    Indicator indicator = known.get(value.key().indicator());
                    if (indicator == null) {
                        throw new IllegalStateException("No definition of " + value.key());
                    }
                    return ObservationView.of(value, indicator.unit(), texts);
                })
                .toList();
    }
}
