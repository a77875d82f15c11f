package no.opptrapp.survey.answer.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.FreeText;
import no.opptrapp.survey.answer.FreeTextRepository;
import no.opptrapp.survey.design.Survey;

/** Keeps texts. */
@Singleton
final class FreeTextStore implements FreeTextRepository {

    private static final String SELECT = """
            select id, round, region, question, content, approved, tally, version from survey.free_text
            where survey = (select no from survey.survey where id = ?) and round = ?
            """;
    private static final String BY_QUESTION = " order by question, id";

    private final JdbcOperations jdbc;

    FreeTextStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FreeText> all(Survey survey, IsoWeek round) {
        return list(SELECT + BY_QUESTION, survey, round);
    }

    @Override
    public List<FreeText> approved(Survey survey, IsoWeek round) {
        return list(SELECT + " and approved" + BY_QUESTION, survey, round);
    }

    @Override
    public SortedMap<IsoWeek, Integer> waiting(Survey survey) {
        return jdbc.prepareStatement("""
                select round, count(*) from survey.free_text
                where survey = (select no from survey.survey where id = ?) and not approved
                group by round""", statement -> {
            statement.setString(1, survey.id());
            SortedMap<IsoWeek, Integer> found = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(IsoWeek.ofNumber(row.getInt(1)), row.getInt(2));
                }
            }
            return found;
        });
    }

    private List<FreeText> list(String sql, Survey survey, IsoWeek round) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, round.number());
            return read(statement);
        });
    }

    @Override
    public Optional<FreeText> hold(Survey survey, IsoWeek round, UUID id) {
        return jdbc.prepareStatement(SELECT + " and id = ? for update", statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, round.number());
            statement.setObject(3, id);
            return read(statement).stream().findFirst();
        });
    }

    @Override
    public FreeText change(Survey survey, FreeText text, boolean approved) {
        jdbc.prepareStatement("""
                update survey.free_text set approved = ?, version = version + 1
                where survey = (select no from survey.survey where id = ?) and round = ? and id = ?""", statement -> {
            statement.setBoolean(1, approved);
            statement.setString(2, survey.id());
            statement.setInt(3, text.round().number());
            statement.setObject(4, text.id());
            return statement.executeUpdate();
        });
        return new FreeText(
                text.id(),
                text.round(),
                text.region(),
                text.question(),
                text.content(),
                approved,
                text.tally(),
                text.version() + 1);
    }

    private static List<FreeText> read(PreparedStatement statement) throws SQLException {
        List<FreeText> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                texts.add(new FreeText(
                        row.getObject(1, UUID.class),
                        IsoWeek.ofNumber(row.getInt(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getInt(7),
                        row.getInt(8)));
            }
        }
        return texts;
    }
}
