package no.opptrapp.ui.open.indicator;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/indicators}. */
@Controller("/api/v1/indicators")
final class IndicatorController {

    private final IndicatorService indicators;

    IndicatorController(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<IndicatorView> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        return Slice.of(
                indicators.list(actor),
                Window.of(request),
                Indicator::code,
                indicator -> IndicatorView.of(indicator, texts));
    }

    @Get("/{code}")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    IndicatorView get(Actor actor, String code) {
        return IndicatorView.of(indicators.get(actor, code), Texts.in(actor.language()));
    }
}
