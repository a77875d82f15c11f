package no.opptrapp.ui.open.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server's limit, set low so that it can be passed. */
@DatabaseTest(properties = "micronaut.server.max-request-size=20KB")
class UploadLimitTest {

    /** Nothing of the file is sent: an answer can only come from what was said of it. */
    @Test
    @Timeout(60)
    void a_file_said_to_be_beyond_the_limit_is_refused_before_it_is_sent(OpenDoor door) throws IOException {
        assertThat(firstLine(door, "Authorization: Bearer " + door.key(Role.NATIONAL), "Content-Length: 211000000"))
                .isEqualTo("HTTP/1.1 413 Request Entity Too Large");
    }

    @Test
    @Timeout(60)
    void nobody_who_has_not_signed_in_needs_to_send_the_whole_file_to_be_told_so(OpenDoor door) throws IOException {
        assertThat(firstLine(door, "X-Nobody: 1", "Content-Length: 211000000")).isEqualTo("HTTP/1.1 401 Unauthorized");
        assertThat(firstLine(door, "X-Nobody: 1", "Transfer-Encoding: chunked")).isEqualTo("HTTP/1.1 401 Unauthorized");
    }

    /** Sends the head of a request and its first bytes, and waits until the server has answered and closed. */
    private static String firstLine(OpenDoor door, String who, String length) throws IOException {
        try (Socket socket = new Socket(door.address().getHost(), door.address().getPort())) {
            String head = String.join(
                    "\r\n",
                    "POST " + Korona.API + "/answers HTTP/1.1",
                    "Host: " + door.address().getHost(),
                    "Content-Type: text/csv",
                    who,
                    length,
                    "",
                    "6",
                    "runde;",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("application/problem+json").endsWith("}");
            return answer.lines().findFirst().orElse("");
        }
    }

    /** The second request comes at once: the first has not left it a connection on which nobody reads any more. */
    @Test
    @Timeout(60)
    void a_file_beyond_the_limit_is_refused_as_too_large_and_nothing_is_stored(OpenDoor door, Korona korona) {
        korona.begin();

        var answer = door.call(Korona.API + "/answers").as(Role.NATIONAL).postCsv(Korona.sample());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(door.call(Korona.API + "/rounds").as(Role.NATIONAL).get().body())
                .isEqualTo("{\"items\":[],\"next\":null}");
    }
}
