package no.opptrapp.ui.open.figure;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import no.opptrapp.core.access.Actor;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Format;

/** The figures of a published round for anybody: the same for all, so whoever asks is taken for a reader. */
@Controller("/api/v1/published/surveys/{survey}/rounds/{round}")
final class PublishedFigureController {

    private final FigureAnswers answers;

    PublishedFigureController(FigureAnswers answers) {
        this.answers = answers;
    }

    @Get(
            value = "/figures",
            produces = {MediaType.APPLICATION_JSON, Format.CSV_TEXT, Format.XLSX_TEXT})
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> all(Actor actor, String survey, String round, HttpRequest<?> request) throws IOException {
        return answers.all(Actor.reader(actor.language()), survey, round, request);
    }

    @Get(
            value = "/figures/{number}",
            produces = {
                MediaType.APPLICATION_JSON,
                Format.CSV_TEXT,
                Format.SVG_TEXT,
                Format.XLSX_TEXT,
                Format.JSON_STAT_TEXT
            })
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> one(Actor actor, String survey, String round, String number, HttpRequest<?> request)
            throws IOException {
        return answers.one(Actor.reader(actor.language()), survey, round, number, request);
    }

    @Get(value = "/figures.csv", produces = Format.CSV_TEXT)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<?> values(Actor actor, String survey, String round, HttpRequest<?> request) {
        return answers.values(Actor.reader(actor.language()), survey, round, request);
    }
}
