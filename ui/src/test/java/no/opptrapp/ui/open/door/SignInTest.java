package no.opptrapp.ui.open.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SignInTest {

    private final OpenDoor door;

    SignInTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void asks_who_it_is_when_nobody_has_signed_in() {
        var answer = door.call("/api/v1/areas").get();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("Basic realm=\"Opptrapp\"")
                .contains("Bearer");
    }

    @Test
    void lets_a_user_in_with_a_password_and_answers_in_the_users_language() {
        var answer = door.call("/api/v1/areas/TR")
                .header("Authorization", basic("kari", OpenDoor.PASSWORD))
                .get();

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void lets_a_program_in_with_a_key() {
        assertThat(door.call("/api/v1/areas").as(Role.COORDINATOR).get().statusCode())
                .isEqualTo(200);
    }

    @Test
    void refuses_wrong_passwords_keys_and_headers_nobody_can_read() {
        for (String header : new String[] {
            basic("kari", "galt passord"), basic("ingen", "galt passord"), "Bearer opptrapp_tull", "Basic %%%", "Tull"
        }) {
            var answer =
                    door.call("/api/v1/areas").header("Authorization", header).get();

            assertThat(answer.statusCode()).as(header).isEqualTo(401);
        }
    }

    @Test
    void stops_looking_at_passwords_after_too_many_wrong_ones() {
        int status = 0;
        String retry = "";
        String body = "";
        for (int i = 0; i < 40 && status != 429; i++) {
            var answer = door.call("/api/v1/areas")
                    .header("Authorization", basic("ola", "galt passord"))
                    .get();
            status = answer.statusCode();
            body = answer.body();
            retry = answer.headers().firstValue("Retry-After").orElse("");
        }

        assertThat(status).isEqualTo(429);
        assertThat(retry).endsWith("GMT");
        assertThat(body).contains("Prøv igjen om 15 minutter");
    }

    @Test
    void answers_in_the_language_of_the_address_before_that_of_the_header() {
        var answer = door.call("/api/v1/areas/OL?lang=en")
                .header("Accept-Language", "nn")
                .as(Role.MANAGER)
                .get();

        assertThat(answer.body()).contains("Eastern Norway");
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
