package no.opptrapp.ui.open.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.staff.door.StaffDoor;
import org.junit.jupiter.api.Test;

/** Thirty wrong passwords from one sender behind the proxy, and then somebody else behind the same. */
@DatabaseTest(properties = "opptrapp.trusted-proxies=127.0.0.1")
class BehindProxyTest {

    private static final int FULL = 30;

    private final OpenDoor door;

    BehindProxyTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void counts_senders_apart_at_the_open_door() {
        for (int i = 0; i < FULL; i++) {
            assertThat(guess("198.51.100.1", "gjett" + i)).isEqualTo(401);
        }
        assertThat(guess("198.51.100.1", "en-til")).isEqualTo(429);
        assertThat(guess("198.51.100.2", "en-til")).isEqualTo(401);
    }

    private int guess(String sender, String user) {
        return door.call("/api/v1/areas")
                .header("X-Forwarded-For", sender)
                .header("Authorization", SignInTest.basic(user, "galt passord"))
                .get()
                .statusCode();
    }

    @Test
    void counts_senders_apart_at_the_staff_door(ApplicationContext beans) throws Exception {
        try (StaffDoor staff = StaffDoor.open(beans, "127.0.0.1", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < FULL; i++) {
                assertThat(guess(client, staff.address(), "198.51.100.3", "raad" + i))
                        .isEqualTo(401);
            }
            assertThat(guess(client, staff.address(), "198.51.100.3", "en-annen"))
                    .isEqualTo(429);
            assertThat(guess(client, staff.address(), "198.51.100.4", "en-annen"))
                    .isEqualTo(401);
            assertThat(guess(client, staff.address(), "198.51.100.3", "kari", OpenDoor.PASSWORD))
                    .as("who knows the password is let in all the same")
                    .isEqualTo(303);
        }
    }

    @Test
    void keeps_the_session_off_open_lines_when_the_proxy_came_in_on_a_secure_one(ApplicationContext beans)
            throws Exception {
        try (StaffDoor staff = StaffDoor.open(beans, "127.0.0.1", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(cookie(client, staff.address(), "https")).contains("Secure");
            assertThat(cookie(client, staff.address(), "http")).isNotEmpty().doesNotContain("Secure");
        }
    }

    private static String cookie(HttpClient client, URI staff, String protocol)
            throws IOException, InterruptedException {
        String form = "user=kari&password=" + URLEncoder.encode(OpenDoor.PASSWORD, StandardCharsets.UTF_8);
        return client.send(
                        HttpRequest.newBuilder(staff.resolve("/sign-in"))
                                .header("X-Forwarded-Proto", protocol)
                                .header("X-Forwarded-For", "198.51.100.7")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
    }

    private static int guess(HttpClient client, URI staff, String sender, String user)
            throws IOException, InterruptedException {
        return guess(client, staff, sender, user, "galt passord");
    }

    private static int guess(HttpClient client, URI staff, String sender, String user, String password)
            throws IOException, InterruptedException {
        String form = "user=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return client.send(
                        HttpRequest.newBuilder(staff.resolve("/sign-in"))
                                .header("X-Forwarded-For", sender)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
