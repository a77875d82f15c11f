package no.opptrapp.ui.app;

import java.io.PrintWriter;
import no.opptrapp.core.database.DatabaseProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program begins. Exit status: 0 done, 1 failed with one line on stderr, 2 wrong use. */
public final class Opptrapp {

    private Opptrapp() {}

    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    /** The command line, with its failures told as people read them. */
    static CommandLine command() {
        return new CommandLine(new StartCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, line))
                .setParameterExceptionHandler((failure, words) -> wrong(failure));
    }

    private static int failed(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof StartProblem || failure instanceof DatabaseProblem) {
            say(line, failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    private static int wrong(CommandLine.ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        say(line, told(failure));
        UnmatchedArgumentException.printSuggestions(failure, line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** The parser's own words name types of the program. */
    private static @Nullable String told(CommandLine.ParameterException failure) {
        String value = failure.getValue();
        return failure.getArgSpec() instanceof OptionSpec option && value != null
                ? StartCommand.fault(option.longestName(), value).orElse(failure.getMessage())
                : failure.getMessage();
    }

    private static void say(CommandLine line, @Nullable String message) {
        PrintWriter err = line.getErr();
        err.println("opptrapp: " + message);
        err.flush();
    }
}
