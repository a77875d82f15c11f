package no.opptrapp.survey.answer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireRepository;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.SurveyRepository;

/** The part of taking in a file that is one transaction. */
@Singleton
class AnswerTaking {

    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;
    private final AnswerRepository answers;
    private final IntakeRounds rounds;
    private final Audit audit;
    private final Clock clock;

    AnswerTaking(
            SurveyRepository surveys,
            QuestionnaireRepository questionnaires,
            AnswerRepository answers,
            IntakeRounds rounds,
            Audit audit,
            Clock clock) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotInScope when there is no such survey */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public void expect(Actor actor, String survey) {
        found(survey);
    }

    /**
     * Takes in a file that is here already.
     *
     * @param file its bytes; read to the end or to the limit, and closed
     * @throws NotInScope when there is no such survey
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public AnswerImport take(Actor actor, String survey, InputStream file, CsvLimits limits, Progress progress) {
        Survey series = found(survey);
        Questionnaire questionnaire = questionnaires
                .find(series.questionnaire())
                .orElseThrow(() -> new IllegalStateException(survey + " has no questionnaire"));
        Faults faults = new Faults();
        AnswerReading reading = new AnswerReading(series, questionnaire, tomorrow(), faults);
        try (Intake intake = answers.begin(series)) {
            try (CsvFile csv = CsvFile.open(file, limits, progress)) {
                reading.read(csv, intake::add);
            } catch (FileRefused refused) {
                reading.refuse(refused);
            }
            intake.end();
            List<IsoWeek> closed = rounds.closedAmong(series, reading.rounds());
            long duplicates = settle(intake, closed, reading, faults);
            if (!faults.none()) {
                return new AnswerImport.Refused(faults.first(), faults.count(), reading.tooLarge());
            }
            rounds.openAll(actor, series, reading.rounds(), closed);
            long accepted = intake.store(questionnaire);
            record(actor, survey, accepted, duplicates, reading.rounds());
            return new AnswerImport.Stored(accepted, duplicates, reading.rounds());
        }
    }

    private Survey found(String survey) {
        return surveys.find(survey).orElseThrow(() -> new NotInScope("survey " + survey));
    }

    /** Sorts out what is new; most files are new as a whole, which takes one statement to know. */
    private static long settle(Intake intake, List<IsoWeek> closed, AnswerReading reading, Faults faults) {
        if (faults.none() && closed.isEmpty() && intake.noteIfAllNew()) {
            return 0;
        }
        long duplicates = intake.dropDuplicates();
        List<Fault> found = new ArrayList<>();
        Intake.Lines other = intake.otherContent(Faults.KEPT);
        other.first().forEach(line -> found.add(reading.otherContent(line)));
        long count = other.count();
        for (IsoWeek round : closed) {
            Intake.Lines late = intake.ofRound(round, Faults.KEPT);
            late.first().forEach(line -> found.add(reading.closed(line, round)));
            count += late.count();
        }
        faults.merge(found, count);
        if (faults.none()) {
            intake.note();
        }
        return duplicates;
    }

    /** No answer was given later than this; a file may come from where it is tomorrow already. */
    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private void record(Actor actor, String survey, long accepted, long duplicates, List<IsoWeek> touched) {
        audit.record(
                actor,
                AuditedChange.made(
                        "answers.imported",
                        survey,
                        Map.of(
                                "accepted", accepted,
                                "duplicates", duplicates,
                                "rounds", touched.stream().map(IsoWeek::key).toList())));
    }
}
