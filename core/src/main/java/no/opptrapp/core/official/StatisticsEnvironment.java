package no.opptrapp.core.official;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where the official services are from the environment: {@code OPPTRAPP_STATISTICS_…}. */
public final class StatisticsEnvironment {

    private static final String TABLES = "OPPTRAPP_STATISTICS_TABLES";
    private static final String CLASSES = "OPPTRAPP_STATISTICS_CLASSES";
    private static final String RATE = "OPPTRAPP_STATISTICS_RATE";
    private static final String CELLS = "OPPTRAPP_STATISTICS_CELLS";

    /** Everything that is read. */
    static final List<String> NAMES = List.of(TABLES, CLASSES, RATE, CELLS);

    /** As Statistics Norway publishes its limits. */
    private static final int PER_MINUTE = 30;

    private static final int MOST_CELLS = 800_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<String, String> environment;

    private StatisticsEnvironment(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws StatisticsProblem when something cannot be meant */
    public static StatisticsSettings read(Map<String, String> environment) {
        StatisticsEnvironment read = new StatisticsEnvironment(environment);
        return new StatisticsSettings(
                read.address(TABLES),
                read.address(CLASSES),
                read.number(RATE, PER_MINUTE),
                read.number(CELLS, MOST_CELLS),
                PATIENCE);
    }

    private @Nullable URI address(String name) {
        String address = value(name).replaceFirst("/+$", "");
        if (address.isEmpty()) {
            return null;
        }
        try {
            URI uri = URI.create(address + "/");
            String host = uri.getHost();
            if (host != null && uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null) {
                if ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isHere(host)) {
                    return uri;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            throw noAddress(name, address, unreadable);
        }
        throw noAddress(name, address, null);
    }

    private static StatisticsProblem noAddress(String name, String address, @Nullable Throwable cause) {
        return new StatisticsProblem(
                name + " must be the address of the service, beginning with https://, and not \"" + address + "\".",
                cause);
    }

    private int number(String name, int most) {
        String value = value(name);
        if (value.isEmpty()) {
            return most;
        }
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new StatisticsProblem(
                    name + " must be a number from 1 to " + most + ", and not \"" + value + "\".", null);
        }
        return Integer.parseInt(value);
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static boolean isHere(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
