package no.opptrapp.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.RowSecurityProof.Scoped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RowSecurityTest {

    private static final Actor BERGEN = People.manager("4601");

    private final TestDatabase database;
    private final RowSecurityProof proof;

    RowSecurityTest(TestDatabase database) {
        this.database = database;
        this.proof = new RowSecurityProof(database);
    }

    @BeforeEach
    void a_scoped_table_with_three_rows() throws SQLException {
        run("create table planning.example (id int primary key, area text not null)");
        run("insert into planning.example values (1, '4601'), (2, '0301'), (3, '46')");
        run("grant select, insert, update, delete on planning.example to postgres_app");
    }

    @AfterEach
    void remove_it() throws SQLException {
        run("drop table planning.example");
    }

    @Test
    void every_scoped_table_there_is_hides_other_areas_from_a_query_without_a_filter() throws SQLException {
        secure("core.in_scope(area)");
        for (Scoped table : proof.tables()) {
            proof.holdsFor(table, BERGEN, "4601", "0301");
        }
        assertThat(proof.tables()).contains(new Scoped("planning.example", "area", true));
    }

    @Test
    void no_table_is_without_row_level_security() throws SQLException {
        assertThat(proof.unsecured()).containsExactly("planning.example");
        secure("core.in_scope(area)");
        assertThat(proof.unsecured()).isEmpty();
    }

    @Test
    void the_proof_fails_for_a_table_without_row_level_security() {
        assertThatThrownBy(() -> proof.holdsFor(new Scoped("planning.example", "area", false), BERGEN, "4601", "0301"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_proof_fails_for_a_policy_that_lets_everybody_see() throws SQLException {
        secure("true");
        assertThatThrownBy(() -> proof.holdsFor(new Scoped("planning.example", "area", true), BERGEN, "4601", "0301"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seen in planning.example");
    }

    @Test
    void a_scope_covers_what_it_names_and_the_whole_country_covers_all() throws SQLException {
        secure("core.in_scope(area)");
        assertThat(seenBy(BERGEN)).containsExactly("4601");
        assertThat(seenBy(People.coordinator("46", "4601"))).containsExactlyInAnyOrder("46", "4601");
        assertThat(seenBy(People.national())).containsExactlyInAnyOrder("4601", "0301", "46");
        assertThat(seenBy(People.READER)).isEmpty();
    }

    @Test
    void nobody_sees_anything_before_it_is_told_who_acts() throws SQLException {
        secure("core.in_scope(area)");
        try (Connection connection = database.as(DatabaseRole.APP);
                ResultSet row = connection.createStatement().executeQuery("select * from planning.example")) {
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void nothing_can_be_changed_or_moved_outside_the_scope() throws SQLException {
        secure("core.in_scope(area)");
        try (Connection connection = database.asApp(BERGEN)) {
            assertThat(connection.createStatement().executeUpdate("update planning.example set id = id + 10"))
                    .isEqualTo(1);
            assertThat(connection.createStatement().executeUpdate("delete from planning.example where area = '0301'"))
                    .isZero();
            assertThatThrownBy(() ->
                            connection.createStatement().executeUpdate("update planning.example set area = '0301'"))
                    .hasMessageContaining("row-level security");
        }
    }

    private void secure(String condition) throws SQLException {
        run("alter table planning.example enable row level security");
        run("create policy scope on planning.example using (" + condition + ")");
    }

    private List<String> seenBy(Actor actor) throws SQLException {
        List<String> areas = new ArrayList<>();
        try (Connection connection = database.asApp(actor);
                ResultSet row = connection.createStatement().executeQuery("select area from planning.example")) {
            while (row.next()) {
                areas.add(row.getString(1));
            }
        }
        return areas;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection.createStatement().execute(sql);
        }
    }
}
