package no.opptrapp.survey.round.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireRepository;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;
import no.opptrapp.survey.round.TallyRepository;

/** Reads frozen tallies: one row a round and landsdel, in one fetch. */
@Singleton
final class TallyStore implements TallyRepository {

    private static final String SELECT = """
            select t.round, t.version, t.region, t.started, t.completed, t.width, t.counts::text
            from survey.tally t
            join survey.round r on r.survey = t.survey and r.round = t.round
            where t.survey = (select no from survey.survey where id = ?) and %s
            order by t.round, t.version, array_position(array['NN', 'TR', 'VL', 'OL', 'SL'], t.region) nulls last
            """;
    private static final String IN_FORCE =
            "t.version = case when r.status in ('CLOSED', 'PUBLISHED') then r.tally else r.published_tally end";
    private static final String SEEN = "exists (select from survey.tally_seen s where s.survey = t.survey"
            + " and s.round = t.round and s.version = t.version)";
    private static final String PUBLISHED = "t.version = r.published_tally";

    private final JdbcOperations jdbc;
    private final WithheldStore withheld;
    private final QuestionnaireRepository questionnaires;

    TallyStore(JdbcOperations jdbc, WithheldStore withheld, QuestionnaireRepository questionnaires) {
        this.jdbc = jdbc;
        this.withheld = withheld;
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Tally> upTo(Survey survey, IsoWeek last) {
        return fetch(survey, IN_FORCE + " and t.round <= ?", last.number());
    }

    @Override
    public List<Tally> publishedUpTo(Survey survey, IsoWeek last) {
        return fetch(survey, PUBLISHED + " and t.round <= ?", last.number());
    }

    @Override
    public Optional<Tally> newest(Survey survey, IsoWeek round) {
        return fetch(survey, "t.version = r.tally and t.round = ?", round.number()).stream()
                .findFirst();
    }

    @Override
    public Optional<Tally> published(Survey survey, IsoWeek round) {
        return fetch(survey, PUBLISHED + " and t.round = ?", round.number()).stream()
                .findFirst();
    }

    @Override
    public List<Tally> seen(Survey survey, IsoWeek round) {
        return fetch(survey, SEEN + " and t.round = ?", round.number());
    }

    @Override
    public void noteSeen(Survey survey, IsoWeek round, int version) {
        jdbc.prepareStatement("""
                insert into survey.tally_seen (survey, round, version)
                values ((select no from survey.survey where id = ?), ?, ?)
                on conflict do nothing""", statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, round.number());
            statement.setInt(3, version);
            return statement.executeUpdate();
        });
    }

    @Override
    public void withhold(Survey survey, IsoWeek round, int version, Map<String, Set<String>> withheld) {
        this.withheld.add(survey, round, version, withheld);
    }

    /** One version of a round's tally; empty when the round had no answers. */
    Optional<Tally> one(Survey survey, IsoWeek round, int version) {
        return fetch(survey, "t.round = ? and t.version = ?", round.number(), version).stream()
                .findFirst();
    }

    private List<Tally> fetch(Survey survey, String which, int... numbers) {
        Questionnaire questionnaire = questionnaires
                .find(survey.questionnaire())
                .orElseThrow(() -> new IllegalStateException(survey.id() + " has no questionnaire"));
        Map<WithheldStore.Which, Map<String, Set<String>>> hidden = withheld.of(survey);
        return jdbc.prepareStatement(SELECT.formatted(which), statement -> {
            statement.setString(1, survey.id());
            for (int i = 0; i < numbers.length; i++) {
                statement.setInt(i + 2, numbers[i]);
            }
            return read(statement, survey, questionnaire, hidden);
        });
    }

    private static List<Tally> read(
            PreparedStatement statement,
            Survey survey,
            Questionnaire questionnaire,
            Map<WithheldStore.Which, Map<String, Set<String>>> hidden)
            throws SQLException {
        Map<Integer, CountLayout> layouts = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        List<RegionTally> regions = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            boolean more = row.next();
            while (more) {
                IsoWeek round = IsoWeek.ofNumber(row.getInt(1));
                int version = row.getInt(2);
                int asked = survey.versionOf(round);
                CountLayout layout = layouts.computeIfAbsent(asked, n -> new CountLayout(questionnaire.version(n)));
                regions.add(region(row, layout));
                more = row.next();
                if (!more || row.getInt(1) != round.number() || row.getInt(2) != version) {
                    tallies.add(new Tally(
                            round,
                            version,
                            asked,
                            regions,
                            hidden.getOrDefault(new WithheldStore.Which(round, version), Map.of())));
                    regions = new ArrayList<>();
                }
            }
        }
        return tallies;
    }

    private static RegionTally region(ResultSet row, CountLayout layout) throws SQLException {
        String region = row.getString(3);
        return new RegionTally(
                region.isEmpty() ? null : region,
                row.getLong(4),
                row.getLong(5),
                layout.counts(row.getString(7), row.getInt(6)));
    }
}
