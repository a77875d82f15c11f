package no.opptrapp.core.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PSQLState;

/** Makes the two application roles, or gives them their password again when the owner's has changed. */
final class RoleBootstrap {

    /** Several instances may start at once; the number only has to differ from other locks of ours. */
    private static final long LOCK = 7_461_301L;

    private final Login owner;

    RoleBootstrap(Login owner) {
        this.owner = owner;
    }

    void run() {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            lock(connection);
            for (DatabaseRole role : DatabaseRole.values()) {
                ensure(connection, owner.as(role));
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new DatabaseProblem(
                    isRefused(failed)
                            ? "The database did not let in " + owner + ": " + firstLine(failed)
                                    + ". Check OPPTRAPP_DB_USER and OPPTRAPP_DB_PASSWORD."
                            : "The database could not be reached as " + owner + ": " + firstLine(failed)
                                    + ". Check OPPTRAPP_DB_URL.",
                    failed);
        }
    }

    /** Whether somebody was there, and said no. */
    private static boolean isRefused(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return state.equals(PSQLState.INVALID_PASSWORD.getState())
                || state.equals(PSQLState.INVALID_AUTHORIZATION_SPECIFICATION.getState());
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    private void ensure(Connection connection, Login login) throws SQLException {
        if (exists(connection, login.user()) && works(login)) {
            return;
        }
        String verb = exists(connection, login.user()) ? "alter" : "create";
        try (Statement statement = connection.createStatement()) {
            // A new role has no rights but to log in; one that exists is given its password and left as it is.
            statement.execute(verb + " role " + statement.enquoteIdentifier(login.user(), true) + " login password "
                    + statement.enquoteLiteral(login.password()));
        } catch (SQLException refused) {
            throw new DatabaseProblem(
                    "The database user " + owner.user() + " may not " + verb + " the role " + login.user()
                            + ". Let it: alter role " + owner.user() + " createrole.",
                    refused);
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            statement.setString(1, role);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean works(Login login) throws SQLException {
        try (Connection connection = login.connect()) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            if (isRefused(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static String firstLine(SQLException failed) {
        String line = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
