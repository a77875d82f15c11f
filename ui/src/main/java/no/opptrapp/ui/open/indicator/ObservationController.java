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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationPage;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/observations}. */
@Controller("/api/v1/observations")
final class ObservationController {

    private final ObservationService observations;
    private final IndicatorService indicators;

    ObservationController(ObservationService observations, IndicatorService indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    @Get(produces = {MediaType.APPLICATION_JSON, Format.CSV_TEXT})
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> find(Actor actor, HttpRequest<?> request) throws IOException {
        Format format = Format.best(request, Format.JSON, Format.CSV);
        Map<String, Unit> units =
                indicators.list(actor).stream().collect(Collectors.toMap(Indicator::code, Indicator::unit));
        Window window = Window.of(request);
        ObservationPage page = observations.find(
                actor,
                new ObservationRequest(request).query(units),
                Optional.ofNullable(window.after()).map(ObservationRequest::key),
                window.limit());
        List<ObservationView> views = views(page, units, Texts.in(actor.language()));
        String next = page.next().map(ObservationRequest::name).orElse(null);
        return format == Format.CSV ? file(views, next) : HttpResponse.ok(new Slice<>(views, next));
    }

    /** A file has no place for {@code next} but the header {@code Link}. */
    private static HttpResponse<?> file(List<ObservationView> views, @Nullable String next) throws IOException {
        var answer = HttpResponse.ok(ObservationTable.of(views)).contentType(Format.CSV.type());
        return next == null ? answer : answer.header("Link", "<?after=" + next + ">; rel=\"next\"");
    }

    private static List<ObservationView> views(ObservationPage page, Map<String, Unit> units, Texts texts) {
        return page.items().stream()
                .map(observation -> {
                    Unit unit = units.get(observation.key().indicator());
                    if (unit == null) {
                        throw new IllegalStateException("No definition of " + observation.key());
                    }
                    return ObservationView.of(observation, unit, texts);
                })
                .toList();
    }
}
