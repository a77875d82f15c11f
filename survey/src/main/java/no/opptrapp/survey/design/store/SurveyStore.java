package no.opptrapp.survey.design.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Survey.VersionStart;
import no.opptrapp.survey.design.SurveyRepository;

/** Keeps surveys. */
@Singleton
final class SurveyStore implements SurveyRepository {

    private static final String SELECT = """
            select s.id, s.title_nb, s.title_nn, s.title_en, s.questionnaire,
                   s.source_nb, s.source_nn, s.source_en, s.reconstructed,
                   (select string_agg(t.round || ':' || t.version, ' ' order by t.round)
                    from survey.survey_start t where t.survey = s.no) starts, s.indicators
            from survey.survey s
            """;

    private final JdbcOperations jdbc;

    SurveyStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Survey> all() {
        return jdbc.prepareStatement(SELECT + "order by s.id", SurveyStore::read);
    }

    @Override
    public Optional<Survey> find(String id) {
        return jdbc.prepareStatement(SELECT + "where s.id = ?", statement -> {
            statement.setString(1, id);
            return read(statement).stream().findFirst();
        });
    }

    @Override
    public boolean add(Survey survey) {
        Optional<Integer> number = insert(survey);
        number.ifPresent(made -> insertStarts(made, survey.starts()));
        return number.isPresent();
    }

    /** Its number; none when the id is taken, if need be after waiting for whoever is taking it. */
    private Optional<Integer> insert(Survey survey) {
        return jdbc.prepareStatement("""
                insert into survey.survey (id, title_nb, title_nn, title_en, questionnaire,
                                           source_nb, source_nn, source_en, reconstructed, indicators)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing returning no""", statement -> {
            Text.Named source = source(survey.provenance());
            statement.setString(1, survey.id());
            setText(statement, 2, survey.title());
            statement.setString(5, survey.questionnaire());
            setText(statement, 6, source);
            statement.setBoolean(9, survey.provenance().reconstructed());
            statement.setBoolean(10, survey.indicators());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.<Integer>empty();
            }
        });
    }

    private void insertStarts(int number, List<VersionStart> starts) {
        jdbc.prepareStatement(
                "insert into survey.survey_start (survey, round, version) values (?, ?, ?)", statement -> {
                    for (VersionStart start : starts) {
                        statement.setInt(1, number);
                        statement.setInt(2, start.from().number());
                        statement.setInt(3, start.version());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private static Text.Named source(Provenance provenance) {
        return switch (provenance.source()) {
            case Text.Named named -> named;
            case Text.Verbatim same -> new Text.Named(same.value(), same.value(), same.value());
            case Text.Message message ->
                throw new IllegalArgumentException("A survey's source is data, not the message " + message.key());
        };
    }

    private static void setText(PreparedStatement statement, int first, Text.Named text) throws SQLException {
        statement.setString(first, text.nb());
        statement.setString(first + 1, text.nn());
        statement.setString(first + 2, text.en());
    }

    private static List<Survey> read(PreparedStatement statement) throws SQLException {
        List<Survey> surveys = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                surveys.add(new Survey(
                        row.getString(1),
                        text(row, 2),
                        row.getString(5),
                        starts(row.getString(10)),
                        new Provenance(text(row, 6), row.getBoolean(9)),
                        row.getBoolean(11)));
            }
        }
        return surveys;
    }

    private static Text.Named text(ResultSet row, int first) throws SQLException {
        return new Text.Named(row.getString(first), row.getString(first + 1), row.getString(first + 2));
    }

    private static List<VersionStart> starts(String written) {
        List<VersionStart> starts = new ArrayList<>();
        for (String start : written.split(" ", -1)) {
            int colon = start.indexOf(':');
            starts.add(new VersionStart(
                    IsoWeek.ofNumber(Integer.parseInt(start.substring(0, colon))),
                    Integer.parseInt(start.substring(colon + 1))));
        }
        return starts;
    }
}
