package no.opptrapp.ui.open.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionalGetTest {

    private static final String ROUND = Korona.PUBLISHED + "/rounds/2020-W48";
    private static final List<String> PUBLISHED = List.of(
            ROUND + "/figures",
            ROUND + "/figures/F4",
            ROUND + "/figures.csv",
            ROUND + "/report.html",
            ROUND + "/report.pdf",
            "/p",
            "/p/" + Korona.SURVEY + "-W48",
            "/p/" + Korona.SURVEY + "-W48.pdf",
            "/p/" + Korona.SURVEY + "-W48.xlsx");
    private static final List<String> FACTS =
            List.of("/api/v1/areas", "/api/v1/areas/4601", "/api/v1/indicators", "/api/v1/indicators/P02");

    private final OpenDoor door;

    ConditionalGetTest(OpenDoor door) {
        this.door = door;
    }

    @BeforeAll
    void publish(Korona korona) {
        korona.begin();
        korona.answer();
        korona.step("2020-W48", "close");
        korona.step("2020-W48", "publish");
    }

    @Test
    void what_somebody_has_already_is_not_sent_again() {
        for (String path : PUBLISHED) {
            assertKept(path, Role.READER, "no-cache");
        }
        for (String path : FACTS) {
            assertKept(path, Role.MANAGER, "private, no-cache");
        }
        String ofLandsdel = Korona.API + "/rounds/2020-W48/regions/VL/report.pdf";
        assertKept(ofLandsdel, Role.MANAGER, "no-store");
        assertThat(door.call(ofLandsdel).get().statusCode()).isEqualTo(401);
    }

    private void assertKept(String path, Role role, String keeping) {
        HttpResponse<byte[]> first = door.call(path).as(role).bytes();
        String tag = first.headers().firstValue("ETag").orElse("none");
        assertThat(first.statusCode()).as(path).isEqualTo(200);
        assertThat(tag).as(path).matches("\"[0-9a-f]{32}\"");
        assertThat(first.headers().firstValue("Cache-Control")).as(path).contains(keeping);

        HttpResponse<byte[]> second = door.call(path)
                .header("If-None-Match", "\"other\", W/" + tag)
                .as(role)
                .bytes();
        assertThat(second.statusCode()).as(path).isEqualTo(304);
        assertThat(second.body()).as(path).isEmpty();
        assertThat(second.headers().firstValue("ETag")).as(path).contains(tag);
        assertThat(second.headers().firstValue("Vary")).as(path).isPresent();
    }

    @Test
    void the_pdf_of_a_published_report_is_made_once_for_all_readers() {
        String path = ROUND + "/report.pdf?lang=en";
        assertThat(door.call(path).bytes().body())
                .isEqualTo(door.call(path).bytes().body());
    }

    @Test
    void another_language_is_another_answer() {
        String nynorsk = door.call(ROUND + "/figures/F4?lang=nn")
                .get()
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(door.call(ROUND + "/figures/F4?lang=en")
                        .header("If-None-Match", nynorsk)
                        .get()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_head_of_an_answer_is_that_of_the_answer() {
        for (String path : PUBLISHED) {
            HttpResponse<byte[]> whole = door.call(path).bytes();
            HttpResponse<String> head = door.call(path).send("HEAD", "");

            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).as(path).isEmpty();
            for (String name : List.of("Cache-Control", "Vary", "X-Content-Type-Options")) {
                assertThat(head.headers().firstValue(name))
                        .as(path + " " + name)
                        .isEqualTo(whole.headers().firstValue(name));
            }
        }
    }

    @Test
    void every_answer_tells_browsers_what_not_to_do_and_nobody_what_runs_here() {
        for (String path : List.of("/", "/p", "/health", "/api/v1/areas", "/finnes-ikke", "/assets/mark.svg")) {
            var headers = door.call(path).get().headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }
}
