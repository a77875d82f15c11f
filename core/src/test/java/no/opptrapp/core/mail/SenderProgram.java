package no.opptrapp.core.mail;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;

/** A program of its own that sends what waits, to be killed in the middle of it. */
final class SenderProgram {

    private SenderProgram() {}

    public static void main(String[] arguments) {
        Map<String, Object> properties = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            properties.put(parts[0], parts[1]);
        }
        try (ApplicationContext beans = ApplicationContext.run(properties, "test")) {
            beans.getBean(Sending.class).run(Actor.job("send-letters"));
        }
    }

    static Process begin(Map<String, Object> properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                SenderProgram.class.getName()));
        properties.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
