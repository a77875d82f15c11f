package no.opptrapp.ui.open.measure;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.figure.FigureFiles;
import no.opptrapp.ui.open.figure.StatFiles;
import no.opptrapp.ui.open.request.Format;

/** {@code /api/v1/measures/{id}/effect}. */
@Controller("/api/v1/measures/{id}/effect")
final class EffectController {

    private final EffectService effects;
    private final StatFiles files;

    EffectController(EffectService effects, StatFiles files) {
        this.effects = effects;
        this.files = files;
    }

    /** What a measure changed; by {@code Accept} its figure alone. */
    @Get(
            produces = {
                MediaType.APPLICATION_JSON,
                Format.CSV_TEXT,
                Format.SVG_TEXT,
                Format.XLSX_TEXT,
                Format.JSON_STAT_TEXT
            })
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<?> get(Actor actor, String id, HttpRequest<?> request) throws IOException {
        Format format = Format.named(request, Format.JSON, Format.CSV, Format.SVG, Format.XLSX, Format.JSON_STAT);
        UUID measure = MeasureRequest.uuid(id).orElseThrow(() -> new NotInScope("measure " + id));
        EffectSheet sheet = effects.of(actor, measure);
        Language language = actor.language();
        if (format == Format.JSON) {
            return HttpResponse.ok(EffectView.of(sheet, language));
        }
        Figure figure = sheet.figure();
        if (figure == null) {
            throw new NotInScope("figure of measure " + id);
        }
        String name = "effect-" + measure;
        return switch (format) {
            case CSV -> FigureFiles.csv(figure, language, name);
            case SVG -> FigureFiles.svg(figure, language, name);
            case XLSX -> FigureFiles.xlsx(List.of(figure), language, name);
            case JSON_STAT -> files.jsonStat(figure, language, name);
            case JSON -> throw new IllegalStateException("Not offered: " + format);
        };
    }
}
