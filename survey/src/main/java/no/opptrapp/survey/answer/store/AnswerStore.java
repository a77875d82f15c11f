package no.opptrapp.survey.answer.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import no.opptrapp.survey.answer.AnswerRepository;
import no.opptrapp.survey.answer.Intake;
import no.opptrapp.survey.design.Survey;

/** Keeps raw answers. */
@Singleton
final class AnswerStore implements AnswerRepository {

    private final JdbcOperations jdbc;

    AnswerStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Intake begin(Survey survey) {
        int number = jdbc.prepareStatement("select no from survey.survey where id = ?", statement -> {
            statement.setString(1, survey.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
        byte[] key = jdbc.prepareStatement("select key from survey.receipt_key", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        });
        return jdbc.execute(connection -> new StagedIntake(connection, survey, number, new Receipts(key)));
    }
}
