package no.opptrapp.survey.round.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Survey;

/** What is withheld of tallies: rarely anything, so all of a series is read at once. */
@Singleton
final class WithheldStore {

    /** A tally of a series. */
    record Which(IsoWeek round, int version) {}

    private final JdbcOperations jdbc;

    WithheldStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Map<Which, Map<String, Set<String>>> of(Survey survey) {
        return jdbc.prepareStatement("""
                select round, version, question, region from survey.tally_withheld
                where survey = (select no from survey.survey where id = ?)""", statement -> {
            statement.setString(1, survey.id());
            Map<Which, Map<String, Set<String>>> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(
                                    new Which(IsoWeek.ofNumber(row.getInt(1)), row.getInt(2)), which -> new HashMap<>())
                            .computeIfAbsent(row.getString(3), question -> new HashSet<>())
                            .add(row.getString(4));
                }
            }
            return found;
        });
    }

    void add(Survey survey, IsoWeek round, int version, Map<String, Set<String>> withheld) {
        jdbc.prepareStatement("""
                insert into survey.tally_withheld (survey, round, version, question, region)
                values ((select no from survey.survey where id = ?), ?, ?, ?, ?)
                on conflict do nothing""", row -> {
            for (Map.Entry<String, Set<String>> entry : withheld.entrySet()) {
                for (String region : entry.getValue()) {
                    bind(row, survey, round, version);
                    row.setString(4, entry.getKey());
                    row.setString(5, region);
                    row.addBatch();
                }
            }
            return row.executeBatch().length;
        });
    }

    private static void bind(PreparedStatement row, Survey survey, IsoWeek round, int version) throws SQLException {
        row.setString(1, survey.id());
        row.setInt(2, round.number());
        row.setInt(3, version);
    }
}
