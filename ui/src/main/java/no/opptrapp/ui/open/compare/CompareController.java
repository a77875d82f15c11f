package no.opptrapp.ui.open.compare;

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
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.comparison.figure.ComparisonFigures;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.figure.FigureFiles;
import no.opptrapp.ui.open.figure.StatFiles;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Format;

/** {@code /api/v1/compare}: areas held against each other, as numbers, a table, a picture or a workbook. */
@Controller("/api/v1/compare")
final class CompareController {

    private final ComparisonService comparisons;
    private final ComparisonFigures figures;
    private final StatFiles files;

    CompareController(ComparisonService comparisons, ComparisonFigures figures, StatFiles files) {
        this.comparisons = comparisons;
        this.figures = figures;
        this.files = files;
    }

    @Get(
            produces = {
                MediaType.APPLICATION_JSON,
                Format.CSV_TEXT,
                Format.SVG_TEXT,
                Format.XLSX_TEXT,
                Format.JSON_STAT_TEXT
            })
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> compare(Actor actor, HttpRequest<?> request) throws IOException {
        Format format = Format.named(request, Format.JSON, Format.CSV, Format.SVG, Format.XLSX, Format.JSON_STAT);
        CompareRequest asked = new CompareRequest(request);
        ComparisonFigure wanted =
                asked.figure(format == Format.SVG ? ComparisonFigure.DISTRIBUTION : ComparisonFigure.RANKED);
        ComparisonOutcome.Done done = done(comparisons.compare(actor, asked.query()));
        Language language = actor.language();
        if (format == Format.JSON) {
            return HttpResponse.ok(CompareView.of(done, Texts.in(language)));
        }
        Map<ComparisonFigure, Figure> all = figures.of(actor, done);
        String name = "opptrapp-" + done.comparison().indicator().code() + "-"
                + done.comparison().own().code() + "-"
                + done.comparison().period().key();
        if (format == Format.XLSX) {
            return FigureFiles.xlsx(List.copyOf(all.values()), language, name);
        }
        Figure figure = all.get(wanted);
        if (figure == null) {
            throw new NotInScope("figure " + wanted.written() + " of " + name);
        }
        String file = name + "-" + wanted.written();
        return switch (format) {
            case CSV -> FigureFiles.csv(figure, language, file);
            case JSON_STAT -> files.jsonStat(figure, language, file);
            default -> FigureFiles.svg(figure, language, file);
        };
    }

    private static ComparisonOutcome.Done done(ComparisonOutcome outcome) {
        return switch (outcome) {
            case ComparisonOutcome.Done done -> done;
            case ComparisonOutcome.Refused refused ->
                throw Refusal.malformed(refused.field(), refused.value(), refused.message());
        };
    }
}
