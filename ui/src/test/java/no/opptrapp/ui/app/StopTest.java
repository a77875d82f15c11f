package no.opptrapp.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, started as people start it and stopped as systems stop it. */
@Tag("database")
class StopTest {

    @TempDir
    Path data = Path.of("");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_program_that_was_asked_to_stop_and_did_is_done() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opptrapp.class.getName(),
                        "--empty",
                        "--staff-port=0",
                        "--open-port=0",
                        "--data=" + data)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> said = new ArrayList<>();
            for (String line = out.readLine(); line != null && !line.contains("Ctrl-C"); line = out.readLine()) {
                said.add(line);
            }
            assertThat(said).anyMatch(line -> line.matches(" *Open door +http://127\\.0\\.0\\.1:\\d+/"));

            // SIGTERM, and not by the process, which would close what it still says.
            program.toHandle().destroy();
            out.transferTo(Writer.nullWriter());
            assertThat(program.waitFor()).isZero();
        } finally {
            program.destroyForcibly();
        }
    }
}
