package no.opptrapp.core.area.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.AreaFacts;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.PopulationCount;
import no.opptrapp.core.database.DatabaseRole;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AreaStoreTest {

    private static final Actor JOB = Actor.job("test");

    private final AreaLoading loading;
    private final Areas areas;
    private final TestDatabase database;

    AreaStoreTest(AreaLoading loading, Areas areas, TestDatabase database) {
        this.loading = loading;
        this.areas = areas;
        this.database = database;
    }

    @Test
    void gives_back_every_fact_of_the_snapshot() {
        AreaFacts snapshot = AreaSnapshot.read();
        AreaFacts loaded = loading.load(JOB);

        assertThat(loaded.version()).isEqualTo(snapshot.version());
        assertThat(loaded.regions()).isEqualTo(snapshot.regions());
        assertThat(loaded.counties()).containsExactlyInAnyOrderElementsOf(snapshot.counties());
        assertThat(loaded.municipalities()).containsExactlyInAnyOrderElementsOf(snapshot.municipalities());
        assertThat(loaded.districts()).isEqualTo(snapshot.districts());
        assertThat(loaded.changes()).containsExactlyInAnyOrderElementsOf(snapshot.changes());
        Comparator<PopulationCount> order =
                Comparator.comparing(PopulationCount::year).thenComparing(PopulationCount::code);
        assertThat(loaded.populations())
                .isEqualTo(snapshot.populations().stream().sorted(order).toList());
        assertThat(loaded.kostraGroups()).isEqualTo(snapshot.kostraGroups());
    }

    @Test
    void loads_the_same_version_once() throws SQLException {
        String before = ask("select loaded_at::text || xmin::text from core.area_facts");
        loading.load(JOB);
        assertThat(ask("select loaded_at::text || xmin::text from core.area_facts"))
                .isEqualTo(before);
    }

    @Test
    void leaves_a_later_import_alone() throws SQLException {
        run("update core.area_facts set version = '2999-01-01'");
        try {
            assertThat(loading.load(JOB).version()).isEqualTo("2999-01-01");
        } finally {
            run("update core.area_facts set version = '2000-01-01'");
        }
        assertThat(loading.load(JOB).version()).isEqualTo(AreaSnapshot.version());
    }

    @Test
    void serves_the_register_of_what_is_loaded() {
        assertThat(areas.register().version()).isEqualTo(AreaSnapshot.version());
        assertThat(areas.register().population("OL", 2020).orElseThrow().all()).isEqualTo(2_725_440);
    }

    @Test
    void expands_scopes_for_whoever_calls(ScopeExpansion expansion) {
        assertThat(expansion.expand(Set.of("NO"))).containsExactly("NO");
        assertThat(expansion.expand(Set.of("4601"))).containsExactlyInAnyOrder("4601", "1201");
        assertThat(expansion.expand(Set.of())).isEmpty();
        assertThat(expansion.above(Set.of("4601"))).containsExactlyInAnyOrder("46", "VL", "NO");
        assertThat(expansion.above(Set.of("NO"))).isEmpty();
    }

    @Test
    void lets_the_open_role_read_and_nothing_else() throws SQLException {
        try (Connection open = database.as(DatabaseRole.OPEN)) {
            try (ResultSet row = open.createStatement().executeQuery("select count(*) from core.area_municipality")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(422 + 356 + 357);
            }
            assertThatThrownBy(() -> open.createStatement().execute("delete from core.area_facts"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void lets_nobody_but_the_program_change_facts() throws SQLException {
        Actor national = new Actor(UUID.randomUUID(), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);
        try (Connection app = database.asApp(national)) {
            assertThat(app.createStatement().executeUpdate("delete from core.area_district"))
                    .isZero();
            assertThatThrownBy(() -> app.createStatement()
                            .execute("insert into core.area_district values ('030199', 'x', '0301', true)"))
                    .hasMessageContaining("row-level security");
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection owner = database.asOwner();
                ResultSet row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection owner = database.asOwner()) {
            owner.createStatement().execute(sql);
        }
    }
}
