package no.opptrapp.ui.open.survey;

import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.io.InputStream;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/surveys/{survey}/answers}: the file is read as it comes and never kept whole in memory. */
@Controller("/api/v1/surveys/{survey}/answers")
final class AnswerController {

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @Post
    @Consumes("text/csv")
    @Admits({NATIONAL})
    ImportResult take(Actor actor, String survey, @Nullable @Body InputStream sent) {
        // No body at all is an empty file, which is told like any other fault of a file.
        InputStream file = sent == null ? InputStream.nullInputStream() : sent;
        return switch (answers.importCsv(actor, survey, file, Progress.UNWATCHED)) {
            case AnswerImport.Stored(long accepted, long duplicates, List<IsoWeek> rounds) ->
                new ImportResult(
                        accepted, duplicates, rounds.stream().map(IsoWeek::key).toList());
            case AnswerImport.Refused(List<Fault> faults, long faultCount, boolean tooLarge) ->
                throw Refusal.ofFile(faults, faultCount, tooLarge);
        };
    }
}
