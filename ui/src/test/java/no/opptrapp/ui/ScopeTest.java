package no.opptrapp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.RowSecurityProof;
import no.opptrapp.core.database.RowSecurityProof.Scoped;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over the tables of every module at once. */
@Tag("database")
class ScopeTest {

    private static TestDatabase database;

    @BeforeAll
    static void with_all_migrations() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void a_query_with_its_filter_removed_returns_nothing_outside_the_scope() throws SQLException {
        RowSecurityProof proof = new RowSecurityProof(database);
        assertThat(proof.tables()).extracting(Scoped::table).contains("core.observation");
        for (Scoped table : proof.tables()) {
            proof.holdsFor(table, People.manager("4601"), "4601", "0301");
        }
    }

    @Test
    void every_table_of_every_module_has_row_level_security() throws SQLException {
        assertThat(new RowSecurityProof(database).unsecured()).isEmpty();
    }
}
