package no.opptrapp.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RolesTest {

    private final TestDatabase database;

    RolesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void neither_application_role_owns_anything_or_may_pass_by_the_policies() throws SQLException {
        assertThat(read("select rolname from pg_roles where rolname in ('postgres_app', 'postgres_open')"
                        + " and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .containsExactlyInAnyOrder("postgres_app", "postgres_open");
        assertThat(
                        read(
                                "select relname from pg_class join pg_roles on relowner = pg_roles.oid where rolname like 'postgres\\_%'"))
                .isEmpty();
    }

    @Test
    void neither_application_role_can_make_tables() throws SQLException {
        for (DatabaseRole role : DatabaseRole.values()) {
            for (String schema : List.of("public", "core", "survey", "planning", "reports")) {
                try (Connection connection = database.as(role)) {
                    assertThatThrownBy(() ->
                                    connection.createStatement().execute("create table " + schema + ".mine (id int)"))
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void an_owner_who_is_no_superuser_can_make_the_roles_and_migrate() throws SQLException {
        Login owner = newOwner("plain_owner", "createrole");
        new RoleBootstrap(owner).run();
        new RoleBootstrap(owner).run();
        new Migration(owner).run();
        try (Connection connection = owner.as(DatabaseRole.APP).connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void gives_the_roles_their_password_again_when_the_owners_has_changed() throws SQLException {
        Login owner = newOwner("changing_owner", "createrole");
        new RoleBootstrap(owner).run();
        run("alter role changing_owner password 'another'");
        Login changed = new Login(owner.url(), owner.user(), "another");
        new RoleBootstrap(changed).run();
        try (Connection connection = changed.as(DatabaseRole.OPEN).connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void a_database_of_an_earlier_version_gets_a_migration_numbered_before_those_it_has() throws SQLException {
        run("delete from flyway_schema_history where version = '1107'");
        run("drop table core.area_kostra_group");

        new Migration(database.owner()).run();

        assertThat(read("select count(*)::text from core.area_kostra_group")).containsExactly("0");
    }

    @Test
    void tells_a_wrong_password_from_a_database_that_is_not_there() throws SQLException {
        Login owner = newOwner("locked_owner", "createrole");
        Login wrong = new Login(owner.url(), owner.user(), "wrong");
        assertThatThrownBy(() -> new RoleBootstrap(wrong).run())
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("did not let in")
                .hasMessageEndingWith(". Check OPPTRAPP_DB_USER and OPPTRAPP_DB_PASSWORD.");

        Login nowhere = owner.to("jdbc:postgresql://127.0.0.1:1/none");
        assertThatThrownBy(() -> new RoleBootstrap(nowhere).run())
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("could not be reached")
                .hasMessageEndingWith(". Check OPPTRAPP_DB_URL.")
                .hasMessageNotContaining("..");
    }

    @Test
    void says_in_one_line_what_to_do_when_the_owner_may_not_make_roles() throws SQLException {
        Login owner = newOwner("poor_owner", "nocreaterole");
        assertThatThrownBy(() -> new RoleBootstrap(owner).run())
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("alter role poor_owner createrole");
    }

    @Test
    void says_in_one_line_when_the_server_cannot_be_reached() {
        Login nowhere = new Login("jdbc:postgresql://127.0.0.1:1/x", "x", "x");
        assertThatThrownBy(() -> new RoleBootstrap(nowhere).run())
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("\n");
    }

    private Login newOwner(String name, String right) throws SQLException {
        run("drop database if exists " + name);
        run("drop role if exists " + name);
        run("create role " + name + " login " + right + " password 'own'");
        run("create database " + name + " owner " + name);
        return new Login(database.owner().url().replaceFirst("[^/]+$", name), name, "own");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection.createStatement().execute(sql);
        }
    }

    private List<String> read(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.asOwner();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
