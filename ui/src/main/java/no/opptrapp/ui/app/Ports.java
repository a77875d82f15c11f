package no.opptrapp.ui.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port is free before the database is started for nothing. */
final class Ports {

    private Ports() {}

    /** @throws StartProblem when the port cannot be had */
    static void check(String host, int port, String option) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (BindException e) {
            throw taken(host, port, option, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartProblem("Cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    static StartProblem taken(String host, int port, String option, Throwable cause) {
        return new StartProblem(
                "Cannot listen on " + host + ":" + port + ". If something else uses the port, choose another with "
                        + option + "=PORT.",
                cause);
    }
}
