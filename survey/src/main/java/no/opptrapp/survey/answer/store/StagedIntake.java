package no.opptrapp.survey.answer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.AnswerRow;
import no.opptrapp.survey.answer.Intake;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Survey;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Answers set aside in a temporary table, which no policy covers, so that COPY may fill it. */
final class StagedIntake implements Intake {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Connection connection;
    private final Survey survey;
    private final int number;
    private final CopyIn copy;
    private final CopyWriter writer;
    private final Set<IsoWeek> rounds = new HashSet<>();
    private boolean texts;

    StagedIntake(Connection connection, Survey survey, int number, Receipts receipts) throws SQLException {
        this.connection = connection;
        this.survey = survey;
        this.number = number;
        run(StagingSql.CREATE);
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(StagingSql.COPY);
        this.writer = new CopyWriter(copy, new CopyRows(receipts));
    }

    @Override
    public void add(AnswerRow row) {
        rounds.add(row.round());
        texts = texts || !CopyRows.none(row.texts());
        checked(() -> {
            writer.add(row);
            return null;
        });
    }

    @Override
    public void end() {
        checked(() -> {
            writer.end();
            run(StagingSql.SORT_IN_MEMORY);
            run("select pg_advisory_xact_lock(hashtext('survey.answer'), " + number + ")");
            return null;
        });
    }

    @Override
    public boolean noteIfAllNew() {
        return checked(() -> {
            Savepoint before = connection.setSavepoint();
            try {
                update(StagingSql.NOTE);
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException refused) {
                if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                    throw refused;
                }
                connection.rollback(before);
                return false;
            }
        });
    }

    @Override
    public long dropDuplicates() {
        return checked(() -> {
            run(StagingSql.ANALYZE);
            return update(StagingSql.DROP_KNOWN) + updatePlain(StagingSql.DROP_REPEATED);
        });
    }

    @Override
    public Lines otherContent(int most) {
        return checked(() -> {
            try (PreparedStatement statement = connection.prepareStatement(StagingSql.OTHER_CONTENT)) {
                statement.setInt(1, number);
                statement.setInt(2, most);
                return lines(statement);
            }
        });
    }

    @Override
    public Lines ofRound(IsoWeek round, int most) {
        return checked(() -> {
            try (PreparedStatement statement = connection.prepareStatement(StagingSql.OF_ROUND)) {
                statement.setInt(1, round.number());
                statement.setInt(2, most);
                return lines(statement);
            }
        });
    }

    @Override
    public void note() {
        checked(() -> update(StagingSql.NOTE));
    }

    @Override
    public long store(Questionnaire questionnaire) {
        return checked(() -> {
            long stored = update(StagingSql.STORE.formatted(rounds.size() > 1 ? "round, id" : "id"));
            update(StagingSql.COUNT);
            if (texts) {
                FreeTextStaging.store(connection, survey, number, questionnaire);
            }
            return stored;
        });
    }

    @Override
    public void close() {
        writer.close();
        if (copy.isActive()) {
            checked(() -> {
                copy.cancelCopy();
                return null;
            });
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long update(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            return statement.executeLargeUpdate();
        }
    }

    private long updatePlain(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }

    private static Lines lines(PreparedStatement statement) throws SQLException {
        List<Long> first = new ArrayList<>();
        long count = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                first.add(row.getLong(1));
                count = row.getLong(2);
            }
        }
        return new Lines(first, count);
    }

    static Object[] numbers(Collection<IsoWeek> rounds) {
        return rounds.stream().map(IsoWeek::number).toArray();
    }

    /** A statement against the database, which fails only by a defect or when the database is gone. */
    @FunctionalInterface
    private interface Work<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    private static <T extends @Nullable Object> T checked(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failed) {
            throw new IntakeFailed(failed);
        }
    }

    /** The database refused what it should have taken. */
    static final class IntakeFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IntakeFailed(SQLException cause) {
            super("Taking in answers failed in the database", cause);
        }
    }
}
