package no.opptrapp.survey.answer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Survey;

/**
 * Takes the texts out of the answers set aside, and stores them in an order of their own. The round is open and held, so
 * that its next tally is the first to count them.
 */
final class FreeTextStaging {

    private static final String STORE = """
            insert into survey.free_text (survey, round, id, region, question, content, tally)
            select r.survey, s.round, gen_random_uuid() id, s.region, (?::text[])[t.slot], t.content,
                   coalesce(r.tally, 0) + 1
            from answer_staging s
            join survey.round r on r.survey = ? and r.round = s.round,
            unnest(s.texts) with ordinality t (content, slot)
            where s.round = any (?) and t.content is not null
            order by s.round, id
            """;

    private FreeTextStaging() {}

    static void store(Connection connection, Survey survey, int number, Questionnaire questionnaire)
            throws SQLException {
        for (Map.Entry<Integer, List<IsoWeek>> entry :
                roundsByVersion(connection, survey).entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(STORE)) {
                statement.setInt(2, number);
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text",
                                questionnaire
                                        .version(entry.getKey())
                                        .textCodes()
                                        .toArray()));
                statement.setArray(3, connection.createArrayOf("integer", StagedIntake.numbers(entry.getValue())));
                statement.executeUpdate();
            }
        }
    }

    private static Map<Integer, List<IsoWeek>> roundsByVersion(Connection connection, Survey survey)
            throws SQLException {
        Map<Integer, List<IsoWeek>> rounds = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select distinct round from answer_staging where texts is not null")) {
            while (row.next()) {
                IsoWeek round = IsoWeek.ofNumber(row.getInt(1));
                rounds.computeIfAbsent(survey.versionOf(round), version -> new ArrayList<>())
                        .add(round);
            }
        }
        return rounds;
    }
}
