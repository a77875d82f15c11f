package no.opptrapp.core.job;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.clock.SettableClock;

/** A program of its own on the database of a test, to be killed in the middle of what it does. */
public final class OtherProgram {

    private static final String CLOCK = "test.clock";

    private OtherProgram() {}

    /**
     * Starts one.
     *
     * @param program has a {@code main} that hands its arguments to {@link #beans}
     * @param now what its clock stands at
     * @return the process, whose output is to be read by the test
     */
    public static Process begin(Class<?> program, Map<String, Object> properties, Instant now) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                program.getName(),
                CLOCK + "=" + now));
        properties.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The program's beans, of the properties it was started with. */
    public static ApplicationContext beans(String[] arguments) {
        Map<String, Object> properties = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            properties.put(parts[0], parts[1]);
        }
        Instant now = Instant.parse(String.valueOf(properties.remove(CLOCK)));
        ApplicationContext beans = ApplicationContext.run(properties, "test");
        beans.getBean(SettableClock.class).set(now);
        return beans;
    }
}
