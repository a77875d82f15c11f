package no.opptrapp.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Actor;

/**
 * Proves that the database itself keeps actors within their scope, whatever a query forgets. The tables are found in
 * the catalogue, so that a new one cannot be left out.
 *
 * <p>Every table has row-level security, were it only to say that anybody may read it; one with a column {@code area} or
 * {@code scope_area} shows nobody a row outside their scope merely because it is there.
 */
public final class RowSecurityProof {

    private static final String SCOPED = """
            select n.nspname || '.' || c.relname, a.attname, c.relrowsecurity
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname in ('area', 'scope_area') and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname in ('core', 'survey', 'planning', 'reports')
            order by 1""";

    private static final String UNSECURED = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in ('core', 'survey', 'planning', 'reports')
              and not c.relrowsecurity
            order by 1""";

    private final TestDatabase database;

    public RowSecurityProof(TestDatabase database) {
        this.database = database;
    }

    /** A table that is tied to areas. */
    public record Scoped(String table, String column, boolean secured) {}

    /** Tables of ours that the policies do not hold for; there should be none. */
    public List<String> unsecured() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.asOwner();
                ResultSet row = connection.createStatement().executeQuery(UNSECURED)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Every table that is tied to areas. */
    public List<Scoped> tables() throws SQLException {
        List<Scoped> tables = new ArrayList<>();
        try (Connection connection = database.asOwner();
                ResultSet row = connection.createStatement().executeQuery(SCOPED)) {
            while (row.next()) {
                tables.add(new Scoped(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        }
        return tables;
    }

    /**
     * Puts a row for each area into a copy of the table with its policies, and reads it all without any filter.
     *
     * @param actor somebody whose scope is {@code own} and not {@code other}
     */
    public void holdsFor(Scoped scoped, Actor actor, String own, String other) throws SQLException {
        assertThat(scoped.secured())
                .as("row-level security of " + scoped.table())
                .isTrue();
        String copy = "public.probe";
        copyWithPolicies(scoped, copy);
        insert(scoped, copy, own);
        insert(scoped, copy, other);
        try (Connection connection = database.asApp(actor);
                ResultSet rows =
                        connection.createStatement().executeQuery("select " + scoped.column() + " from " + copy)) {
            while (rows.next()) {
                assertThat(rows.getString(1)).as("seen in " + scoped.table()).isNotEqualTo(other);
            }
        } finally {
            run("drop table " + copy);
        }
    }

    private void copyWithPolicies(Scoped scoped, String copy) throws SQLException {
        run("create table " + copy + " as table " + scoped.table() + " with no data");
        run("alter table " + copy + " enable row level security");
        run("grant select on " + copy + " to postgres_app");
        try (Connection connection = database.asOwner();
                PreparedStatement statement = connection.prepareStatement("""
                        select format('create policy %I on %s as %s for %s to public using (%s)',
                            policyname, ?, permissive, cmd, qual)
                        from pg_policies where schemaname || '.' || tablename = ? and cmd in ('ALL', 'SELECT')""")) {
            statement.setString(1, copy);
            statement.setString(2, scoped.table());
            List<String> policies = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    policies.add(row.getString(1));
                }
            }
            for (String policy : policies) {
                run(policy.replace(scoped.table() + ".", copy + "."));
            }
        }
    }

    private void insert(Scoped scoped, String copy, String area) throws SQLException {
        run("insert into " + copy + " (" + scoped.column() + ") values ('" + area + "')");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
