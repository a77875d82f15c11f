package no.opptrapp.ui.open.area;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/areas}. */
@Controller("/api/v1/areas")
final class AreaController {

    private final AreaService areas;

    AreaController(AreaService areas) {
        this.areas = areas;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<AreaView> list(Actor actor, HttpRequest<?> request) {
        Optional<Integer> year = year(request);
        Optional<AreaKind> kind =
                request.getParameters().getFirst("kind").map(value -> Asked.choice("kind", value, AreaKind.class));
        Texts texts = Texts.in(actor.language());
        List<Area> found = areas.list(actor, year, kind);
        return Slice.of(found, Window.of(request), Area::code, area -> AreaView.of(area, texts));
    }

    @Get("/{code}")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    AreaSheetView get(Actor actor, String code, HttpRequest<?> request) {
        AreaSheet sheet =
                year(request).map(year -> areas.get(actor, code, year)).orElseGet(() -> areas.get(actor, code));
        return AreaSheetView.of(sheet, Texts.in(actor.language()));
    }

    private static Optional<Integer> year(HttpRequest<?> request) {
        return request.getParameters()
                .getFirst("year")
                .map(value -> Asked.whole("year", value, Borders.B2019.year(), 2100));
    }

    @Get("/{code}/history")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    AreaHistoryView history(Actor actor, String code) {
        return AreaHistoryView.of(areas.history(actor, code), Texts.in(actor.language()));
    }
}
