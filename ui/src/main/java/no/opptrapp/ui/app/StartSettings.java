package no.opptrapp.ui.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import no.opptrapp.core.database.DatabaseSettings;

/**
 * How to start.
 *
 * @param doors which doors to open
 * @param host the address both listen on
 * @param staffPort port of the staff door; 0 for any that is free
 * @param openPort port of the open door; 0 for any that is free
 * @param data where the embedded database keeps its files
 * @param empty whether to leave the demonstration out
 * @param database which PostgreSQL
 */
record StartSettings(
        Doors doors, String host, int staffPort, int openPort, Path data, boolean empty, DatabaseSettings database) {

    /** The demonstration, whose passwords everybody knows, goes with the embedded database only. */
    boolean demonstration() {
        return !empty && database instanceof DatabaseSettings.Embedded && doors != Doors.OPEN;
    }

    /**
     * Refuses what would put known passwords on a network.
     *
     * @throws StartProblem when the host is unknown, or others can reach it and the demonstration is to be loaded
     */
    void check() {
        if (demonstration() && !loopback()) {
            throw knownPasswords();
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
