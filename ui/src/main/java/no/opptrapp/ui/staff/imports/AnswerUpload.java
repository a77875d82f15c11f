package no.opptrapp.ui.staff.imports;

import java.util.List;
import java.util.function.Supplier;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.ui.staff.shell.Visit;

/** The area to drop a file of answers on. */
final class AnswerUpload extends FileDrop<AnswerImport> {

    private static final long serialVersionUID = 1L;

    AnswerUpload(
            Visit visit, Answers answers, Supplier<String> survey, Progress working, Outcome<AnswerImport> outcome) {
        super(
                visit,
                List.of(".csv"),
                List.of("text/csv"),
                (sender, name, file, progress) -> answers.importCsv(sender, survey.get(), file, progress),
                working,
                outcome);
    }
}
