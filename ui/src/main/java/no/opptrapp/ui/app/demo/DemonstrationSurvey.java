package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.survey.design.SurveyMade;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;

/**
 * The survey <i>Korona og rus</i> of 2020: 19 rounds with answers that were made up so that the published results come
 * out, all closed and published. Told as reconstructed wherever they are seen.
 */
@Singleton
class DemonstrationSurvey implements DemonstrationPart {

    static final String ID = "korona-og-rus-2020";
    private static final String QUESTIONNAIRE = "korona-og-rus";
    private static final String ANSWERS = "korona-og-rus-2020.csv";
    private static final Text.Named TITLE =
            new Text.Named("Korona og rus 2020", "Korona og rus 2020", "Corona and drugs 2020");
    private static final Provenance PROVENANCE = new Provenance(
            new Text.Named(
                    "publiserte resultater fra Korona og rus, 2020",
                    "publiserte resultat frå Korona og rus, 2020",
                    "published results of Korona og rus, 2020"),
            true);

    private final Surveys surveys;
    private final Answers answers;
    private final Rounds rounds;

    DemonstrationSurvey(Surveys surveys, Answers answers, Rounds rounds) {
        this.surveys = surveys;
        this.answers = answers;
        this.rounds = rounds;
    }

    @Override
    public void load(Actor job) {
        boolean made = surveys.all(job).stream().anyMatch(survey -> survey.id().equals(ID));
        if (!made && surveys.make(job, ID, TITLE, QUESTIONNAIRE, PROVENANCE) instanceof SurveyMade.Refused refused) {
            throw new IllegalStateException("The demonstration's survey was refused: " + refused);
        }
        InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(ANSWERS), ANSWERS);
        if (answers.importCsv(job, ID, file, Progress.UNWATCHED) instanceof AnswerImport.Refused refused) {
            throw new IllegalStateException("The demonstration's answers were refused: " + refused);
        }
        for (Round round : rounds.all(job, ID)) {
            finish(job, round);
        }
    }

    private void finish(Actor job, Round round) {
        IsoWeek week = round.id();
        if (round.status() == RoundStatus.OPEN) {
            must(rounds.close(job, ID, week, null));
        }
        if (round.status() != RoundStatus.PUBLISHED) {
            must(rounds.publish(job, ID, week, null));
        }
    }

    private static void must(RoundChange change) {
        if (!(change instanceof RoundChange.Changed)) {
            throw new IllegalStateException("A round of the demonstration was refused: " + change);
        }
    }
}
