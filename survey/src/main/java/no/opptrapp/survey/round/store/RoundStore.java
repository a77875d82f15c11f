package no.opptrapp.survey.round.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.QuestionnaireRepository;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.RegionResponses;
import no.opptrapp.survey.round.Responses;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundRepository;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Tally;
import org.jspecify.annotations.Nullable;

/** Keeps rounds. */
@Singleton
final class RoundStore implements RoundRepository {

    /** Readers do not see the running counts; theirs are the published ones. */
    private static final String SELECT = """
            select r.round, r.status, r.opens_at, r.closes_at, r.tally, r.published_tally, r.version,
                   coalesce(c.started, p.started, 0), coalesce(c.completed, p.completed, 0),
                   p.started, p.completed, r.published_at
            from survey.round r
            left join lateral (
                select sum(n.started) started, sum(n.completed) completed from survey.round_count n
                where n.survey = r.survey and n.round = r.round) c on true
            left join lateral (
                select sum(t.started) started, sum(t.completed) completed from survey.tally t
                where t.survey = r.survey and t.round = r.round and t.version = r.published_tally) p on true
            where r.survey = (select no from survey.survey where id = ?)
            """;

    private final JdbcOperations jdbc;
    private final TallyFreezing freezing;
    private final TallyStore tallies;
    private final QuestionnaireRepository questionnaires;

    RoundStore(
            JdbcOperations jdbc, TallyFreezing freezing, TallyStore tallies, QuestionnaireRepository questionnaires) {
        this.jdbc = jdbc;
        this.freezing = freezing;
        this.tallies = tallies;
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Round> all(Survey survey) {
        return jdbc.prepareStatement(SELECT + "order by r.round", statement -> {
            statement.setString(1, survey.id());
            return read(statement, survey);
        });
    }

    @Override
    public Optional<Round> find(Survey survey, IsoWeek id) {
        return one(SELECT + "and r.round = ?", survey, id);
    }

    @Override
    public Optional<Round> hold(Survey survey, IsoWeek id) {
        return one(SELECT + "and r.round = ? for update of r", survey, id);
    }

    private Optional<Round> one(String sql, Survey survey, IsoWeek id) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, id.number());
            return read(statement, survey).stream().findFirst();
        });
    }

    @Override
    public void holdSeries(Survey survey) {
        jdbc.prepareStatement("""
                select pg_advisory_xact_lock(hashtext('survey.round'), no) from survey.survey
                where id = ?""", statement -> {
            statement.setString(1, survey.id());
            return statement.execute();
        });
    }

    @Override
    public List<RegionResponses> responses(Survey survey, IsoWeek id) {
        return jdbc.prepareStatement("""
                select region, started, completed from survey.round_count
                where survey = (select no from survey.survey where id = ?) and round = ?
                order by array_position(array['NN', 'TR', 'VL', 'OL', 'SL'], region) nulls last""", statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, id.number());
            List<RegionResponses> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String region = row.getString(1);
                    found.add(new RegionResponses(
                            region.isEmpty() ? null : region, new Responses(row.getLong(2), row.getLong(3))));
                }
            }
            return found;
        });
    }

    @Override
    public void add(
            Survey survey, IsoWeek id, RoundStatus status, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        jdbc.prepareStatement("""
                insert into survey.round (survey, round, status, opens_at, closes_at)
                values ((select no from survey.survey where id = ?), ?, ?, ?, ?)""", statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, id.number());
            statement.setString(3, status.name());
            statement.setObject(4, timestamp(opensAt));
            statement.setObject(5, timestamp(closesAt));
            return statement.executeUpdate();
        });
    }

    @Override
    public Round change(Survey survey, Round round) {
        jdbc.prepareStatement("""
                update survey.round
                set status = ?, opens_at = ?, closes_at = ?, tally = ?, published_tally = ?,
                    published_at = ?, version = version + 1
                where survey = (select no from survey.survey where id = ?) and round = ?""", statement -> {
            statement.setString(1, round.status().name());
            statement.setObject(2, timestamp(round.opensAt()));
            statement.setObject(3, timestamp(round.closesAt()));
            statement.setObject(4, round.tally());
            statement.setObject(5, round.publishedTally());
            statement.setObject(6, timestamp(round.publishedAt()));
            statement.setString(7, survey.id());
            statement.setInt(8, round.id().number());
            return statement.executeUpdate();
        });
        return find(survey, round.id())
                .orElseThrow(() -> new IllegalStateException(round.id() + " is gone while it is held"));
    }

    @Override
    public Tally freeze(Survey survey, IsoWeek id, int version) {
        QuestionnaireVersion asked = questionnaires
                .find(survey.questionnaire())
                .orElseThrow(() -> new IllegalStateException(survey.id() + " has no questionnaire"))
                .version(survey.versionOf(id));
        freezing.freeze(survey, id, version, asked);
        return tallies.one(survey, id, version).orElse(new Tally(id, version, asked.version(), List.of()));
    }

    private static List<Round> read(PreparedStatement statement, Survey survey) throws SQLException {
        List<Round> rounds = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                IsoWeek id = IsoWeek.ofNumber(row.getInt(1));
                rounds.add(new Round(
                        survey.id(),
                        id,
                        RoundStatus.valueOf(row.getString(2)),
                        survey.versionOf(id),
                        instant(row, 3),
                        instant(row, 4),
                        new Responses(row.getLong(8), row.getLong(9)),
                        null,
                        row.getObject(5, Integer.class),
                        row.getObject(6, Integer.class),
                        row.getObject(10) == null ? null : new Responses(row.getLong(10), row.getLong(11)),
                        instant(row, 12),
                        row.getInt(7)));
            }
        }
        return rounds;
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
