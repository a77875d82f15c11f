package no.opptrapp.ui.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import no.opptrapp.core.database.DatabaseSettings;
import no.opptrapp.ui.address.Senders;

/**
 * How to start.
 *
 * @param doors which doors to open
 * @param host the address both listen on
 * @param staffPort port of the staff door; 0 for any that is free
 * @param openPort port of the open door; 0 for any that is free
 * @param data where the embedded database keeps its files
 * @param empty whether to leave the demonstration out
 * @param trustedProxies addresses of proxies that say for whom they ask, with commas between
 * @param database which PostgreSQL
 */
record StartSettings(
        Doors doors,
        String host,
        int staffPort,
        int openPort,
        Path data,
        boolean empty,
        String trustedProxies,
        DatabaseSettings database) {

    /** The demonstration, whose passwords everybody knows, goes with the embedded database only. */
    boolean demonstration() {
        return !empty && database instanceof DatabaseSettings.Embedded && doors != Doors.OPEN;
    }

    /**
     * Refuses what would put known passwords on a network, and what cannot be meant.
     *
     * @throws StartProblem when the host is unknown, or others can reach it and the demonstration is to be loaded; when
     *     the open door would stand alone before an empty house; when a proxy's address cannot be read
     */
    void check() {
        checkProxies();
        if (doors == Doors.OPEN && database instanceof DatabaseSettings.Embedded embedded && embedded.isNew()) {
            throw new StartProblem(
                    "There is no database in " + data + " yet, and the open door alone does not fill one."
                            + " Start once without --doors=open, or name a PostgreSQL with OPPTRAPP_DB_URL.");
        }
        if (demonstration() && !loopback()) {
            throw knownPasswords();
        }
    }

    private void checkProxies() {
        try {
            new Senders(trustedProxies);
        } catch (IllegalArgumentException e) {
            throw new StartProblem(
                    "OPPTRAPP_TRUSTED_PROXIES must be addresses or networks with commas between, such as"
                            + " 10.0.0.7,fd00::/8, and not \"" + trustedProxies + "\".",
                    e);
        }
    }

    static StartProblem knownPasswords() {
        return new StartProblem("The demonstration has known passwords and listens on this machine only."
                + " Leave --host out, or start with --empty and another --data.");
    }

    boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartProblem("Nobody knows the address " + host + ". Give --host an address of this machine.", e);
        }
    }
}
