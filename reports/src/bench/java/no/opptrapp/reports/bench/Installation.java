package no.opptrapp.reports.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.database.Database;
import no.opptrapp.core.database.DatabaseRole;
import no.opptrapp.core.database.DatabaseSettings;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.QuestionnaireRepository;
import no.opptrapp.survey.design.SurveyMade;
import no.opptrapp.survey.design.Surveys;

/** The program as it is installed, without its doors: an embedded database with fsync on, and the services. */
final class Installation implements AutoCloseable {

    static final Actor JOB = Actor.job("bench");

    private final Opened opened = new Opened();
    private final Scratch scratch;
    private final Database database;
    private final ApplicationContext beans;

    Installation() throws Exception {
        scratch = opened.add(Scratch::new);
        database = opened.add(() -> Database.open(
                new DatabaseSettings.Embedded(scratch.directory().resolve("data"), DatabaseSettings.Durability.DURABLE),
                DatabaseRole.APP));
        beans = opened.add(() -> ApplicationContext.run(database.properties(), "bench"));
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** A folder for files, gone when this closes. */
    Path files() throws IOException {
        return Files.createDirectories(scratch.directory().resolve("files"));
    }

    /** The owner of the tables, whom no policy slows down: what the alternatives use. */
    Connection asOwner() throws SQLException {
        return database.owner().connect();
    }

    /** Tells every instance that values were written, so that what was worked out before is worked out again. */
    void writeSomething() throws SQLException {
        try (Connection owner = asOwner();
                Statement note = owner.createStatement()) {
            note.execute("insert into core.written values (pg_current_xact_id())");
        }
    }

    /** Makes the synthetic survey, and a series that only takes in what is not measured. */
    void makeSurvey() {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = beans.getBean(TransactionOperations.class);
        QuestionnaireRepository questionnaires = bean(QuestionnaireRepository.class);
        new BoundActor(JOB, Set.of("NO"))
                .call(() -> transactions.executeWrite(status -> {
                    questionnaires.keep(SyntheticSurvey.definition());
                    return questionnaires.codes();
                }));
        makeSeries(SyntheticSurvey.ID);
        makeSeries(SyntheticSurvey.WARMING);
    }

    private void makeSeries(String id) {
        Text.Named title = new Text.Named("Syntetisk", "Syntetisk", "Synthetic");
        SurveyMade made =
                bean(Surveys.class).make(JOB, id, title, SyntheticSurvey.QUESTIONNAIRE, new Provenance(title, true));
        if (made instanceof SurveyMade.Refused refused) {
            throw new IllegalStateException("The survey was refused: " + refused);
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
