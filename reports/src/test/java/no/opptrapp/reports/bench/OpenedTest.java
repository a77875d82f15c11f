package no.opptrapp.reports.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OpenedTest {

    @Test
    void closes_what_was_opened_last_first_and_once() throws Exception {
        List<String> closed = new ArrayList<>();
        Opened opened = new Opened();
        opened.add(() -> () -> closed.add("folder"));
        opened.add(() -> () -> {
            closed.add("server");
            throw new IOException("does not stop");
        });

        opened.close();
        opened.close();

        assertThat(closed).containsExactly("server", "folder");
    }

    @Test
    @Timeout(60)
    void takes_its_folder_with_it_when_the_program_is_stopped() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path folder = Path.of(program.inputReader().readLine());
        assertThat(folder.resolve("data")).exists();

        program.destroy();

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).doesNotExist();
    }

    /** A benchmark that takes its time. */
    static final class Busy {

        private Busy() {}

        public static void main(String[] arguments) throws Exception {
            try (Opened opened = new Opened()) {
                Path folder = opened.add(Scratch::new).directory();
                Files.writeString(folder.resolve("data"), "something");
                System.out.println(folder);
                System.out.println(System.in.read());
            }
        }
    }
}
