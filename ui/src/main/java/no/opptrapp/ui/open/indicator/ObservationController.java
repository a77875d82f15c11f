package no.opptrapp.ui.open.indicator;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationPage;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/observations}. */
@Controller("/api/v1/observations")
final class ObservationController {

    private final ObservationService observations;
    private final IndicatorService indicators;
    private final AreaService areas;
    private final ObjectMapper json;

    ObservationController(
            ObservationService observations, IndicatorService indicators, AreaService areas, ObjectMapper json) {
        this.observations = observations;
        this.indicators = indicators;
        this.areas = areas;
        this.json = json;
    }

    @Get(produces = {MediaType.APPLICATION_JSON, Format.CSV_TEXT, Format.JSON_STAT_TEXT})
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> find(Actor actor, HttpRequest<?> request) throws IOException {
        Format format = Format.named(request, Format.JSON, Format.CSV, Format.JSON_STAT);
        Map<String, Indicator> known = indicators.list(actor).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Window window = Window.of(request);
        ObservationPage page = observations.find(
                actor,
                new ObservationRequest(request).query(known.keySet()),
                Optional.ofNullable(window.after()).map(ObservationRequest::key),
                window.limit());
        Texts texts = Texts.in(actor.language());
        Optional<String> next = page.next().map(ObservationRequest::name);
        return switch (format) {
            case CSV -> file(ObservationTable.of(views(page, known, texts)), format, request, next);
            case JSON_STAT ->
                file(
                        json.writeValueAsBytes(new ObservationCube(
                                        page.items(),
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

    private static List<ObservationView> views(ObservationPage page, Map<String, Indicator> known, Texts texts) {
        return page.items().stream()
                .map(observation -> {
                    Indicator indicator = known.get(observation.key().indicator());
                    if (indicator == null) {
                        throw new IllegalStateException("No definition of " + observation.key());
                    }
                    return ObservationView.of(observation, indicator.unit(), texts);
                })
                .toList();
    }
}
