package no.opptrapp.core.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

/** What is kept for all is what stands in the database, whoever wrote it: here it is written past the program. */
@DatabaseTest
class KeptTest {

    private static final Actor VOSS = actor("4621", Role.MANAGER);
    private static final Actor COUNTRY = actor("NO", Role.NATIONAL);

    private final ValueService service;
    private final TestDatabase database;

    KeptTest(ValueService service, TestDatabase database) {
        this.service = service;
        this.database = database;
    }

    @Test
    void the_same_question_is_answered_once_for_everybody() throws SQLException {
        write("H01", 1, 1, true);

        assertThat(asked(COUNTRY, "H01")).isSameAs(asked(VOSS, "H01"));
    }

    @Test
    void what_another_instance_has_written_is_seen_at_once() throws SQLException {
        write("H02", 1, 1, true);
        assertThat(numbers(COUNTRY, "H02")).containsExactly(1.0);

        write("H02", 2, 0, true);

        assertThat(numbers(COUNTRY, "H02")).containsExactly(0.0);
    }

    @Test
    void what_is_not_over_is_seen_by_nobody_else_and_what_is_undone_leaves_no_trace() throws SQLException {
        write("H03", 1, 1, true);
        try (Connection other = database.asOwner()) {
            other.setAutoCommit(false);
            write(other, "H03", 2, 0, true);
            assertThat(numbers(COUNTRY, "H03")).containsExactly(1.0);
            other.rollback();
            assertThat(numbers(COUNTRY, "H03")).containsExactly(1.0);
            write(other, "H03", 2, 0, true);
            other.commit();
        }

        assertThat(numbers(COUNTRY, "H03")).containsExactly(0.0);
    }

    @Test
    void what_waits_for_approval_is_kept_for_nobody() throws SQLException {
        write("H05", 1, 1, true);
        write("H05", 2, 0, false);

        assertThat(numbers(COUNTRY, "H05")).containsExactly(1.0);
        assertThat(service.all(COUNTRY, "H05", ObservationQuery.all().at(AreaKind.MUNICIPALITY)))
                .extracting(value -> value.finding().value())
                .containsExactly(0.0);
        assertThat(service.all(VOSS, "H05", ObservationQuery.all().at(AreaKind.MUNICIPALITY)))
                .extracting(value -> value.finding().value())
                .containsExactly(1.0);
    }

    private List<Double> numbers(Actor actor, String indicator) {
        return asked(actor, indicator).stream()
                .map(value -> value.finding().value())
                .toList();
    }

    private List<Value> asked(Actor actor, String indicator) {
        return service.all(
                actor,
                indicator,
                ObservationQuery.all().approved().in(new Year(2022)).at(AreaKind.MUNICIPALITY));
    }

    private void write(String indicator, int version, double value, boolean approved) throws SQLException {
        try (Connection connection = database.asOwner()) {
            write(connection, indicator, version, value, approved);
        }
    }

    private static void write(Connection connection, String indicator, int version, double value, boolean approved)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into core.observation (indicator, period, borders, area, version, value, status, origin,"
                        + " approved, recorded_by)"
                        + " values (?, '2022', 2020, '1103', ?, ?, 'reported', 'test', ?, gen_random_uuid())")) {
            insert.setString(1, indicator);
            insert.setInt(2, version);
            insert.setDouble(3, value);
            insert.setBoolean(4, approved);
            insert.executeUpdate();
        }
    }

    private static Actor actor(String area, Role role) {
        return new Actor(new UUID(0, 4621), "kept" + area, role, Set.of(area), Language.NB);
    }
}
