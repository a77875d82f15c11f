package no.opptrapp.core.mail;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Contact;
import org.jspecify.annotations.Nullable;

/** Reads how letters go out from the environment: {@code OPPTRAPP_MAIL_…} and {@code OPPTRAPP_STAFF_ADDRESS}. */
public final class MailEnvironment {

    /** Everything that is read. */
    static final List<String> NAMES = List.of(
            "OPPTRAPP_MAIL_HOST",
            "OPPTRAPP_MAIL_PORT",
            "OPPTRAPP_MAIL_PRIVACY",
            "OPPTRAPP_MAIL_USER",
            "OPPTRAPP_MAIL_PASSWORD",
            "OPPTRAPP_MAIL_FROM",
            "OPPTRAPP_MAIL_RATE",
            "OPPTRAPP_STAFF_ADDRESS");

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;
    private static final int PER_MINUTE = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;

    private MailEnvironment(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws MailProblem when something is missing or cannot be meant */
    public static MailSettings read(Map<String, String> environment) {
        return new MailEnvironment(environment).settings();
    }

    private MailSettings settings() {
        URI staff = staff();
        String host = value("OPPTRAPP_MAIL_HOST");
        if (host.isEmpty()) {
            environment.keySet().stream()
                    .filter(name ->
                            name.startsWith("OPPTRAPP_MAIL_") && !value(name).isEmpty())
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new MailProblem(name + " is set, but no mail server: set OPPTRAPP_MAIL_HOST too.");
                    });
            return new MailSettings(null, "", PER_MINUTE, staff, PATIENCE);
        }
        if (value("OPPTRAPP_STAFF_ADDRESS").isEmpty()) {
            throw new MailProblem("Letters lead to pages of the staff door: set OPPTRAPP_STAFF_ADDRESS to its address,"
                    + " such as https://opptrapp.example.no.");
        }
        int perMinute = number("OPPTRAPP_MAIL_RATE", PER_MINUTE, 10_000);
        return new MailSettings(server(host), from(), perMinute, staff, PATIENCE);
    }

    private MailSettings.Server server(String host) {
        MailSettings.Privacy privacy = privacy();
        int usual = privacy == MailSettings.Privacy.TLS ? SUBMISSION_OVER_TLS : SUBMISSION;
        MailSettings.Login login = login();
        if (login != null && privacy == MailSettings.Privacy.NONE && !isHere(host)) {
            throw new MailProblem(
                    "OPPTRAPP_MAIL_PRIVACY=none would send the password of the mail server for all to read."
                            + " Leave it out, or give it tls.");
        }
        return new MailSettings.Server(host, number("OPPTRAPP_MAIL_PORT", usual, HIGHEST_PORT), privacy, login);
    }

    private MailSettings.Privacy privacy() {
        String privacy = value("OPPTRAPP_MAIL_PRIVACY");
        return switch (privacy.toLowerCase(Locale.ROOT)) {
            case "", "starttls" -> MailSettings.Privacy.STARTTLS;
            case "tls" -> MailSettings.Privacy.TLS;
            case "none" -> MailSettings.Privacy.NONE;
            default ->
                throw new MailProblem(
                        "OPPTRAPP_MAIL_PRIVACY must be starttls, tls or none, and not \"" + privacy + "\".");
        };
    }

    private MailSettings.@Nullable Login login() {
        String user = value("OPPTRAPP_MAIL_USER");
        String password = environment.getOrDefault("OPPTRAPP_MAIL_PASSWORD", "");
        if (user.isEmpty() != password.isEmpty()) {
            throw new MailProblem("Set both of OPPTRAPP_MAIL_USER and OPPTRAPP_MAIL_PASSWORD, or none of them.");
        }
        return user.isEmpty() ? null : new MailSettings.Login(user, password);
    }

    private String from() {
        String from = value("OPPTRAPP_MAIL_FROM");
        if (!Contact.isAddress(from)) {
            throw new MailProblem("OPPTRAPP_MAIL_FROM must be the e-mail address that letters come from, such as"
                    + " opptrapp@example.no, and not \"" + from + "\".");
        }
        return from;
    }

    private URI staff() {
        String address = value("OPPTRAPP_STAFF_ADDRESS").replaceFirst("/+$", "");
        try {
            URI staff = URI.create(address);
            boolean whole = staff.getHost() != null && staff.getQuery() == null && staff.getFragment() == null;
            if (address.isEmpty() || whole && ("https".equals(staff.getScheme()) || "http".equals(staff.getScheme()))) {
                return staff;
            }
        } catch (IllegalArgumentException unreadable) {
            throw noAddress(address, unreadable);
        }
        throw noAddress(address, null);
    }

    private static MailProblem noAddress(String address, @Nullable Throwable cause) {
        return new MailProblem(
                "OPPTRAPP_STAFF_ADDRESS must be the address people reach the staff door at, such as"
                        + " https://opptrapp.example.no, and not \"" + address + "\".",
                cause);
    }

    private int number(String name, int usual, int highest) {
        String value = value(name);
        if (value.isEmpty()) {
            return usual;
        }
        return Optional.of(value)
                .filter(digits -> digits.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= highest)
                .orElseThrow(() -> new MailProblem(
                        name + " must be a number from 1 to " + highest + ", and not \"" + value + "\"."));
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
