package no.opptrapp.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class AuditTest {

    private final Audit audit;

    AuditTest(Audit audit) {
        this.audit = audit;
    }

    @Test
    void refuses_to_note_a_change_outside_the_transaction_that_makes_it() {
        assertThatThrownBy(() -> audit.record(
                        People.national(), AuditedChange.made("round.closed", "2020-W48", Map.of("version", 1))))
                .hasMessageContaining("transaction");
    }

    @Test
    void is_read_by_the_system_owner_and_the_national_team_alone() {
        assertThat(audit.newest(People.national(), null, 10)).isEmpty();
        assertThatThrownBy(() -> audit.newest(People.coordinator("46"), null, 10))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> audit.of(People.manager("4601"), "x")).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.audit_entry set what = 'nothing'",
                "delete from core.audit_entry",
                "truncate core.audit_entry"
            })
    void cannot_be_altered_by_the_program(String sql, TestDatabase database) throws SQLException {
        try (Connection connection = database.asApp(People.owner())) {
            assertThatThrownBy(() -> connection.createStatement().execute(sql))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void does_not_let_anybody_sign_for_somebody_else(TestDatabase database) throws SQLException {
        try (Connection connection = database.asApp(People.owner())) {
            assertThatThrownBy(() -> connection.createStatement().execute("""
                                    insert into core.audit_entry (id, noted, actor, actor_name, actor_role, what, subject)
                                    values (gen_random_uuid(), now(), gen_random_uuid(), 'x', 'OWNER', 'x.done', 'x')"""))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void does_not_let_anybody_sign_with_another_name(TestDatabase database) throws SQLException {
        Actor owner = People.owner();
        String insert = """
                insert into core.audit_entry (id, noted, actor, actor_name, actor_role, what, subject)
                values (gen_random_uuid(), now(), core.actor_id(), '%s', 'OWNER', 'x.done', 'x')""";
        try (Connection connection = database.asApp(owner)) {
            connection.createStatement().execute(insert.formatted(owner.name()));
            assertThatThrownBy(() -> connection.createStatement().execute(insert.formatted("En annen")))
                    .hasMessageContaining("row-level security");
            connection.rollback();
        }
    }
}
