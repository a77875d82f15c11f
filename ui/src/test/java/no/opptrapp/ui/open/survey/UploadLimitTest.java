package no.opptrapp.ui.open.survey;

import static org.assertj.core.api.Assertions.assertThat;

import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server's limit, set low so that it can be passed. */
@DatabaseTest(properties = "micronaut.server.max-request-size=20KB")
class UploadLimitTest {

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
