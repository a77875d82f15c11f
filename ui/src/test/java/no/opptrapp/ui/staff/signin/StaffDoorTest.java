package no.opptrapp.ui.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.SetUp;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.staff.door.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The staff door as a browser without scripts meets it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffDoorTest {

    private static final Actor JOB = Actor.job("test");
    private static final String PASSWORD = "en lang nok setning";

    private final Users users;
    private final SetUp setUp;
    private final SettableClock clock;
    private final StaffDoor door;

    StaffDoorTest(ApplicationContext beans, Users users, SetUp setUp, SettableClock clock) throws IOException {
        this.users = users;
        this.setUp = setUp;
        this.clock = clock;
        this.door = StaffDoor.open(beans, "127.0.0.1", 0);
    }

    @BeforeAll
    void nobody_has_signed_in_yet() {
        assertThat(new Browser().get("/").headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in");
    }

    @AfterAll
    void close() {
        door.close();
    }

    @BeforeEach
    void empty(TestDatabase database) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate core.app_user, core.sign_in_attempt, core.setup_link cascade");
        }
    }

    @Test
    void the_set_up_link_makes_the_first_owner_once_and_refuses_in_words_after_that() {
        String link = link();
        Browser browser = new Browser();
        var form = browser.get(link);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .as("the browser leaves it to the page to say what is missing")
                .contains("novalidate");

        var weak = browser.post(link, Map.of("user", "anne", "name", "Anne Berg", "password", "kort"));
        assertThat(weak.statusCode()).isEqualTo(400);
        assertThat(weak.body()).contains("role=\"alert\"", "12 tegn", "Anne Berg");

        var made = browser.post(link, Map.of("user", "anne", "name", "Anne Berg", "password", PASSWORD));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).as("signed in").isEqualTo(200);

        for (var late : new HttpResponse<?>[] {
            new Browser().get(link),
            new Browser().post(link, Map.of("user", "per", "name", "Per", "password", PASSWORD))
        }) {
            assertThat(late.statusCode()).isEqualTo(404);
            assertThat(late.body().toString()).contains("Lenken");
        }
        assertThat(users.all(JOB)).extracting(User::username).containsExactly("anne");
    }

    @Test
    void the_set_up_link_is_over_after_an_hour() {
        String link = link();
        clock.forward(Duration.ofMinutes(59));
        assertThat(new Browser().get(link).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(1));

        var late = new Browser().get(link);
        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(late.body()).contains("Lenken");
    }

    @Test
    void a_new_password_ends_the_sessions_begun_with_the_old_one() {
        User kari = made("kari");
        Browser office = new Browser();
        Browser home = new Browser();
        assertThat(office.signIn("kari", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(home.signIn("kari", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(home.get("/").statusCode()).isEqualTo(200);

        users.resetPassword(JOB, kari.id(), "en helt ny setning");
        clock.forward(Duration.ofSeconds(31));

        assertThat(home.get("/").statusCode()).isEqualTo(303);
        assertThat(office.get("/").headers().firstValue("Location").orElse("")).startsWith("/sign-in");
        assertThat(home.signIn("kari", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(home.signIn("kari", "en helt ny setning").statusCode()).isEqualTo(303);
        assertThat(home.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whose_access_is_closed_is_put_out() {
        User ola = made("ola");
        Browser browser = new Browser();
        browser.signIn("ola", PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        users.deactivate(JOB, ola.id(), ola.version());
        clock.forward(Duration.ofSeconds(31));

        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void the_right_password_is_told_how_long_to_wait_after_too_many_wrong_ones() {
        made("eva");
        for (int i = 0; i < 10; i++) {
            new Browser().signIn("eva", "feil");
        }

        var answer = new Browser().signIn("eva", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Prøv igjen om 15 minutter");
    }

    @Test
    void no_other_site_signs_anybody_in() {
        made("liv");
        for (String[] foreign : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
        }) {
            var answer = new Browser().post("/sign-in", Map.of("user", "liv", "password", PASSWORD), foreign);
            assertThat(answer.statusCode()).as(foreign[1]).isEqualTo(403);
            assertThat(answer.headers().allValues("Set-Cookie")).as(foreign[1]).isEmpty();
        }
        for (String[] own : new String[][] {
            {"Sec-Fetch-Site", "same-origin"},
            {"Sec-Fetch-Site", "none"},
            {"Origin", door.address().toString()},
        }) {
            assertThat(new Browser()
                            .post("/sign-in", Map.of("user", "liv", "password", PASSWORD), own)
                            .statusCode())
                    .as(own[1])
                    .isEqualTo(303);
        }
    }

    @Test
    void no_other_site_makes_the_first_owner() {
        Map<String, String> form = Map.of("user", "anne", "name", "Anne Berg", "password", PASSWORD);

        assertThat(new Browser()
                        .post(link(), form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(users.all(JOB)).isEmpty();
    }

    @Test
    void every_answer_tells_browsers_what_not_to_do_and_the_cookie_stays_out_of_scripts() {
        made("siv");
        Browser browser = new Browser();
        var cookie = browser.signIn("siv", PASSWORD).headers().allValues("Set-Cookie");
        assertThat(cookie).isNotEmpty().allSatisfy(one -> assertThat(one).contains("HttpOnly", "SameSite=Lax"));
        for (String path : new String[] {"/", "/sign-in", "/health", "/assets/mark.svg", "/finnes-ikke"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }

    private String link() {
        return "/set-up/" + setUp.open(JOB).orElseThrow();
    }

    private User made(String username) {
        UserDraft draft = new UserDraft(username, "Navn", Role.MANAGER, Set.of("4601"), Language.NB);
        return ((UserChange.Done) users.create(JOB, draft, PASSWORD)).user();
    }

    /** Cookies, forms, and nothing followed unasked. */
    private final class Browser {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> signIn(String user, String password) {
            return post("/sign-in", Map.of("user", user, "password", password));
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(at(path)).header("Accept-Language", "nb"));
        }

        HttpResponse<String> post(String path, Map<String, String> form, String... header) {
            String body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).header("Accept-Language", "nb");
            if (header.length > 0) {
                request.headers(header);
            }
            return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private URI at(String path) {
            return door.address().resolve(path);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
