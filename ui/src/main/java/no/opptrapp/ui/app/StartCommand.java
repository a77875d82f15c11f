package no.opptrapp.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.opptrapp.core.database.DatabaseSettings;
import no.opptrapp.core.mail.MailEnvironment;
import no.opptrapp.core.mail.MailProblem;
import no.opptrapp.core.official.StatisticsEnvironment;
import no.opptrapp.core.official.StatisticsProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./opptrapp start}: opens the doors and waits to be stopped. */
@Command(
        name = "./opptrapp start",
        description = "Starts the database, migrates it and opens the doors.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class StartCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--empty", description = "Without the demonstration: only areas and definitions.")
    private boolean empty;

    @Option(
            names = "--doors",
            paramLabel = "WHICH",
            defaultValue = "both",
            description = "staff, open or both (default: both).")
    private Doors doors = Doors.BOTH;

    @Option(
            names = "--staff-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the staff door (default: 8080).")
    private int staffPort;

    @Option(
            names = "--open-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "Port of the open door (default: 8081).")
    private int openPort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:opptrapp.data:-var}",
            description = "Where the embedded database keeps its files (default: var).")
    private Path data = Path.of("var");

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: 127.0.0.1; no other with the demonstration).")
    private String host = "127.0.0.1";

    @Option(names = "--rehearse", hidden = true, description = "Opens the doors, looks in once and stops.")
    private boolean rehearse;

    @Override
    public Integer call() {
        checkPorts();
        checkGiven("--data", "a directory", data.toString());
        checkGiven("--host", "an address", host);
        StartSettings settings = new StartSettings(
                doors,
                host,
                staffPort,
                openPort,
                data,
                empty,
                System.getenv().getOrDefault("OPPTRAPP_TRUSTED_PROXIES", ""),
                DatabaseSettings.from(System.getenv(), data));
        settings.check();
        checkMail();
        checkStatistics();
        try (Program program = Program.start(settings)) {
            if (rehearse) {
                new Rehearsal(program).run();
            } else {
                program.announce(System.out);
                program.warmUpSoon();
                program.awaitStop();
            }
        }
        return 0;
    }

    /** Whoever sends letters reads the same once more, when it is too late to say it in a line. */
    private static void checkMail() {
        try {
            MailEnvironment.read(System.getenv());
        } catch (MailProblem problem) {
            throw new StartProblem(String.valueOf(problem.getMessage()), problem);
        }
    }

    private static void checkStatistics() {
        try {
            StatisticsEnvironment.read(System.getenv());
        } catch (StatisticsProblem problem) {
            throw new StartProblem(String.valueOf(problem.getMessage()), problem);
        }
    }

    private void checkPorts() {
        checkPort("--staff-port", staffPort);
        checkPort("--open-port", openPort);
        if (doors == Doors.BOTH && staffPort == openPort && staffPort != 0) {
            throw wrong("Both doors cannot have port " + staffPort
                    + ". Give one of them another with --staff-port=PORT or --open-port=PORT.");
        }
    }

    private void checkPort(String option, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrong(noPort(option, Integer.toString(port)));
        }
    }

    /** An empty value, as from a variable that is not set, would mean the directory one happens to stand in. */
    private void checkGiven(String option, String what, String value) {
        if (value.isBlank()) {
            throw wrong(option + " needs " + what + ".");
        }
    }

    /** What is wrong with a value that is none of those an option takes; in words of ours. */
    static Optional<String> fault(String option, String value) {
        return switch (option) {
            case "--staff-port", "--open-port" -> Optional.of(noPort(option, value));
            case "--doors" -> Optional.of(option + "=" + value + " names no door. Give staff, open or both.");
            default -> Optional.empty();
        };
    }

    private static String noPort(String option, String value) {
        return option + "=" + value + " is no port. Give it a number from 1 to " + HIGHEST_PORT
                + ", or 0 for any that is free.";
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
