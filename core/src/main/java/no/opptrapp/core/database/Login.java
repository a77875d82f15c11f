package no.opptrapp.core.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A way into one database.
 *
 * @param url the JDBC address
 * @param user the database role
 * @param password its password
 */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /**
     * The login of an application role. Its password follows from the owner's, so that all instances know it and no
     * file has to keep it.
     */
    public Login as(DatabaseRole role) {
        String name = role.nameUnder(user);
        return new Login(url, name, derived(name));
    }

    /** The same login to another database of the same server. */
    public Login to(String otherUrl) {
        return new Login(otherUrl, user, password);
    }

    private String derived(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("opptrapp:" + name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
