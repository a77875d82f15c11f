package no.opptrapp.survey;

import io.micronaut.context.BeanContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.SurveyMade;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;

/** A series on <i>Korona og rus</i>, with short ways to fill it. */
public final class SurveyFixture {

    public static final Actor NATIONAL =
            new Actor(new UUID(7, 1), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);
    public static final Actor COORDINATOR =
            new Actor(new UUID(7, 2), "fylke46", Role.COORDINATOR, Set.of("46"), Language.NB);

    /** The header of the samples. */
    public static final String HEADER =
            "runde;svar_id;landsdel;paabegynt;fullfoert;Q_MILJO;Q_TORKE;Q_OVERDOSE;Q_BEKYMRING_BRUKER;"
                    + "Q_BEKYMRING_PARORENDE;Q_IVARETA_BRUKER;Q_IVARETA_PARORENDE;Q_TILTAK_BRUKER;Q_TILTAK_PARORENDE;"
                    + "Q_NORMAL;Q_KONTAKT;Q_PSYKISK;FU_MILJO;FU_TORKE;FU_BEKYMRING_BRUKER;FU_BEKYMRING_PARORENDE;"
                    + "FU_TILTAK_BRUKER;FU_TILTAK_PARORENDE;FU_KONTAKT;FU_PSYKISK;Q_PRIORITER";

    private final BeanContext beans;
    private final Survey survey;

    private SurveyFixture(BeanContext beans, Survey survey) {
        this.beans = beans;
        this.survey = survey;
    }

    /** Makes a new series of that id in the database the beans use. */
    public static SurveyFixture make(BeanContext beans, String id) {
        beans.getBean(Questionnaires.class).loadShipped(Actor.job("test"));
        SurveyMade made = beans.getBean(Surveys.class)
                .make(
                        NATIONAL,
                        id,
                        new Text.Named("Korona og rus", "Korona og rus", "Coronavirus and drugs"),
                        "korona-og-rus",
                        new Provenance(Text.verbatim("test"), true));
        return switch (made) {
            case SurveyMade.Made(Survey survey) -> new SurveyFixture(beans, survey);
            case SurveyMade.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    public Survey survey() {
        return survey;
    }

    /** Takes in a sample that lies beside the tests. */
    public AnswerImport importSample(String name) {
        return importFile(Objects.requireNonNull(SurveyFixture.class.getResourceAsStream("answer/" + name), name));
    }

    /** Takes in rows under the samples' header. */
    public AnswerImport importRows(String... rows) {
        return importText(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    public AnswerImport importText(String text) {
        return importFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public AnswerImport importFile(InputStream file) {
        return beans.getBean(Answers.class).importCsv(NATIONAL, survey.id(), file, Progress.UNWATCHED);
    }

    /** A completed row: the twelve scale answers as one digit each ({@code -} for empty), and no texts. */
    public static String row(String round, String name, String region, String answers) {
        StringBuilder row = new StringBuilder(round + ";" + name + ";" + region + ";2020-11-24T10:00;2020-11-24T10:09");
        answers.chars().forEach(answer -> row.append(';').append(answer == '-' ? "" : (char) answer));
        return row.append(";;;;;;;;;").toString();
    }

    public Round close(String round) {
        return changed(beans.getBean(Rounds.class).close(NATIONAL, survey.id(), IsoWeek.parse(round), null));
    }

    public Round publish(String round) {
        return changed(beans.getBean(Rounds.class).publish(NATIONAL, survey.id(), IsoWeek.parse(round), null));
    }

    public Round reopen(String round) {
        return changed(beans.getBean(Rounds.class).reopen(NATIONAL, survey.id(), IsoWeek.parse(round), null));
    }

    /** Closes and publishes every round there is. */
    public void publishAll() {
        for (Round round : beans.getBean(Rounds.class).all(NATIONAL, survey.id())) {
            close(round.id().key());
            publish(round.id().key());
        }
    }

    private static Round changed(RoundChange change) {
        return switch (change) {
            case RoundChange.Changed changed -> changed.round();
            case RoundChange.Refused refused -> throw new IllegalStateException(refused.toString());
            case RoundChange.Waits waits -> throw new IllegalStateException(waits.toString());
        };
    }
}
