package no.opptrapp.ui.open.figure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.request.Slice;

/** Answers questions about the figures of a round, for whoever may see them. */
@Singleton
class FigureAnswers {

    private final ResultService results;
    private final StatFiles files;

    FigureAnswers(ResultService results, StatFiles files) {
        this.results = results;
        this.files = files;
    }

    HttpResponse<?> all(Actor actor, String survey, String round, HttpRequest<?> request) throws IOException {
        Format format = Format.best(request, Format.JSON, Format.CSV, Format.XLSX);
        if (format == Format.CSV) {
            return values(actor, survey, round, request);
        }
        Language language = actor.language();
        List<Figure> figures = results.figures(actor, survey, week(round), AskedSwitches.of(request));
        return format == Format.XLSX
                ? FigureFiles.xlsx(figures, language, survey + "-" + round)
                : HttpResponse.ok(new Slice<>(
                        figures.stream()
                                .map(figure -> FigureView.of(figure, language))
                                .toList(),
                        null));
    }

    HttpResponse<?> one(Actor actor, String survey, String round, String number, HttpRequest<?> request)
            throws IOException {
        Format format = Format.named(request, Format.JSON, Format.CSV, Format.SVG, Format.XLSX, Format.JSON_STAT);
        Switches switches = AskedSwitches.of(request);
        Figure figure = results.figure(actor, survey, week(round), number, switches);
        Language language = actor.language();
        String name = survey + "-" + round + "-" + figure.id();
        return switch (format) {
            case JSON -> HttpResponse.ok(FigureView.of(figure, language));
            case CSV -> FigureFiles.csv(figure, language, name);
            case SVG -> FigureFiles.svg(figure, language, name);
            case XLSX -> FigureFiles.xlsx(List.of(figure), language, name);
            case JSON_STAT -> files.jsonStat(figure, language, name);
        };
    }

    HttpResponse<?> values(Actor actor, String survey, String round, HttpRequest<?> request) {
        return FigureFiles.values(
                results.rows(actor, survey, week(round), AskedSwitches.of(request)), survey + "-" + round + "-figures");
    }

    private static IsoWeek week(String round) {
        return Asked.week("round", round);
    }
}
