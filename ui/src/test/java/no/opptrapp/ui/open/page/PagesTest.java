package no.opptrapp.ui.open.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final String REPORT = "/p/korona-og-rus-2020-W16";

    private final OpenDoor door;
    private final Warming warming;

    PagesTest(OpenDoor door, Warming warming) {
        this.door = door;
        this.warming = warming;
    }

    @BeforeAll
    void publish(Korona korona) {
        assertThat(door.call("/p").get().body()).contains("Ingen rapporter ennå");
        assertThat(warming.run()).isFalse();
        korona.begin();
        korona.answer();
        for (String round : List.of("2020-W13", "2020-W14", "2020-W15", "2020-W16", "2020-W17")) {
            korona.step(round, "close");
        }
        for (String round : List.of("2020-W13", "2020-W14", "2020-W15", "2020-W16")) {
            korona.step(round, "publish");
        }
    }

    @Test
    void lists_what_is_published_newest_first_and_nothing_else() {
        String page = door.call("/p").get().body();

        assertThat(page)
                .contains(REPORT, "Publisert 1. desember 2020, versjon 1")
                .doesNotContain("W17", "W18");
        assertThat(page.indexOf("/p/korona-og-rus-2020-W16")).isLessThan(page.indexOf("/p/korona-og-rus-2020-W13"));
    }

    @Test
    void warms_up_with_what_is_published_and_nobody_signed_in() {
        assertThat(warming.run()).isTrue();
    }

    @Test
    void shows_the_report_with_its_files_in_each_language() {
        for (String[] expected : new String[][] {{"nb", "Last ned"}, {"nn", "Alle rapportar"}, {"en", "Download"}}) {
            var answer = door.call(REPORT + "?lang=" + expected[0]).get();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("<html lang=\"" + expected[0] + "\"", expected[1])
                    .contains(REPORT + ".pdf?lang=" + expected[0]);
        }
    }

    @Test
    void hands_out_the_report_as_pdf_and_its_numbers_as_files() {
        assertThat(start(REPORT + ".pdf", 5)).isEqualTo("%PDF-");
        assertThat(start(REPORT + ".xlsx", 2)).isEqualTo("PK");
        assertThat(start(REPORT + ".csv", 14)).isEqualTo("figure;measure");
    }

    @Test
    void a_round_that_is_closed_but_not_published_is_not_there() {
        for (String path : List.of("/p/korona-og-rus-2020-W17", "/p/korona-og-rus-2020-W17.pdf", "/p/tull")) {
            var answer = door.call(path).header("Accept", "text/html").get();

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("Ikke funnet", "Se rapportene");
        }
    }

    @Test
    void no_page_runs_a_script() {
        for (String path : List.of("/", "/p", REPORT)) {
            var answer = door.call(path).get();

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("script-src");
            assertThat(answer.body()).as(path).doesNotContain("<script");
        }
    }

    @Test
    void serves_its_own_style_and_fonts() {
        for (String path : List.of(
                "/assets/open.css",
                "/assets/report-band.css",
                "/assets/tokens.css",
                "/assets/fonts/source-sans-3-latin-400-normal.woff2")) {
            assertThat(door.call(path).bytes().statusCode()).as(path).isEqualTo(200);
        }
    }

    private String start(String path, int length) {
        var answer = door.call(path).bytes();
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), 0, length, StandardCharsets.ISO_8859_1);
    }
}
