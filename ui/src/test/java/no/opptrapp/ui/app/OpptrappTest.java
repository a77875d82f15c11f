package no.opptrapp.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OpptrappTest {

    private final StringWriter err = new StringWriter();

    @TempDir
    Path data = Path.of("");

    @Test
    void names_the_nearest_option_for_one_it_does_not_have() {
        assertThat(run("--stafport=8080")).isEqualTo(2);
        assertThat(err.toString()).contains("--staff-port");
    }

    @Test
    void says_which_doors_there_are_when_asked_for_another() {
        assertThat(run("--doors=back")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("opptrapp: --doors=back names no door. Give staff, open or both.");
    }

    @Test
    void takes_no_number_for_a_port_that_is_none() {
        for (String port : new String[] {
            "--staff-port=99999", "--open-port=-1", "--open-port=65536", "--open-port=abc", "--staff-port="
        }) {
            assertThat(run(port)).as(port).isEqualTo(2);
            assertThat(err.toString()).contains(port, "65535").doesNotContain("int");
        }
    }

    @Test
    void makes_no_database_in_the_directory_one_happens_to_stand_in() {
        CommandLine line = Opptrapp.command();
        line.setErr(new PrintWriter(err, true));
        for (String option : new String[] {"--data=", "--host="}) {
            assertThat(line.execute(option, "--staff-port=0", "--open-port=0"))
                    .as(option)
                    .isEqualTo(2);
        }
        assertThat(err.toString().lines())
                .containsExactly("opptrapp: --data needs a directory.", "opptrapp: --host needs an address.");
    }

    @Test
    void says_in_one_line_that_two_doors_cannot_have_one_port() {
        assertThat(run("--staff-port=8081")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("Both doors", "8081");
    }

    @Test
    void does_not_open_the_open_door_alone_before_an_empty_house() throws IOException {
        assertThat(run("--doors=open")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("no database", "--doors=open", "OPPTRAPP_DB_URL");
        assertThat(Files.list(data)).isEmpty();
    }

    @Test
    void does_not_show_the_demonstration_to_a_network() {
        assertThat(run("--host=0.0.0.0")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("--empty");
    }

    @Test
    void says_in_one_line_that_a_port_is_taken_and_starts_nothing() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--staff-port=" + taken.getLocalPort())).isEqualTo(1);

            assertThat(err.toString().lines()).hasSize(1);
            assertThat(err.toString()).contains(Integer.toString(taken.getLocalPort()), "--staff-port=PORT");
            assertThat(Files.list(data)).isEmpty();
        }
    }

    @Test
    void says_in_one_line_that_the_data_directory_cannot_be_used() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "not a directory");

        assertThat(run("--data=" + file)).isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(file.toString(), "--data DIR");
    }

    private int run(String argument) {
        CommandLine line = Opptrapp.command();
        line.setErr(new PrintWriter(err, true));
        return argument.startsWith("--data")
                ? line.execute(argument, "--staff-port=0", "--open-port=0")
                : line.execute(argument, "--data=" + data);
    }
}
