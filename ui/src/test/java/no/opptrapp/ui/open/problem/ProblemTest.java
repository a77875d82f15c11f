package no.opptrapp.ui.open.problem;

import static org.assertj.core.api.Assertions.assertThat;

import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ProblemTest {

    private final OpenDoor door;

    ProblemTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void says_in_three_languages_what_was_not_found() {
        for (String[] expected :
                new String[][] {{"nb", "Ikke funnet"}, {"nn-NO,nb;q=0.5", "Ikkje funne"}, {"fr, en;q=0.8", "Not found"}
                }) {
            var answer = door.call("/api/v1/areas/9999")
                    .as(Role.MANAGER)
                    .header("Accept-Language", expected[0])
                    .get();

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body())
                    .contains(
                            "\"title\":\"" + expected[1] + "\"", "\"status\":404", "\"faults\":[]", "\"faultCount\":0");
        }
    }

    @Test
    void names_the_parameter_and_the_value_that_cannot_be_used() {
        for (String[] expected : new String[][] {
            {"/api/v1/areas?kind=fylke", "kind", "fylke"},
            {"/api/v1/areas?year=i fjor".replace(" ", "%20"), "year", "i fjor"},
            {"/api/v1/areas?year=1999", "year", "1999"},
            {"/api/v1/areas?lang=xx", "lang", "xx"},
            {"/api/v1/areas?limit=0", "limit", "0"},
            {"/api/v1/observations?period=2020-W54", "period", "2020-W54"},
            {"/api/v1/observations?indicator=X99", "indicator", "X99"},
            {"/api/v1/observations?borders=2021", "borders", "2021"},
            {"/api/v1/observations?after=tull", "after", "tull"},
            {"/api/v1/observations?area=9999", "area", "9999"},
            {"/api/v1/areas/0301?year=1800", "year", "1800"},
            {"/api/v1/areas?after=tull", "after", "tull"},
            {"/api/v1/surveys?after=tull", "after", "tull"},
            {"/api/v1/published?after=tull", "after", "tull"},
            {"/api/v1/surveys/x/rounds/48", "round", "48"},
            {"/api/v1/needs?planArea=INGEN", "planArea", "INGEN"},
            {"/api/v1/measures?planArea=INGEN", "planArea", "INGEN"},
            {"/api/v1/gaps?planArea=INGEN", "planArea", "INGEN"},
            {"/api/v1/gaps?targetGroup=alle", "targetGroup", "alle"},
            {"/api/v1/measures?status=ferdig", "status", "ferdig"},
            {"/api/v1/needs?state=ferdig", "state", "ferdig"},
            {"/api/v1/observations?level=fylke", "level", "fylke"},
            {"/api/v1/targets?indicator=X99", "indicator", "X99"},
            {"/api/v1/areas/4601/calendar.ics?year=neste", "year", "neste"},
        }) {
            var answer = door.call(expected[0]).as(Role.NATIONAL).get();

            assertThat(answer.statusCode()).as(expected[0]).isEqualTo(400);
            assertThat(answer.body())
                    .contains(
                            "\"field\":\"" + expected[1] + "\"",
                            "\"value\":\"" + expected[2] + "\"",
                            "\"faultCount\":1");
        }
    }

    @Test
    void answers_unknown_paths_wrong_methods_types_and_formats_alike() {
        problem(door.call("/api/v1/tull").as(Role.NATIONAL).send("GET", ""), 404);
        var method = door.call("/api/v1/areas").as(Role.NATIONAL).send("DELETE", "");
        problem(method, 405);
        assertThat(method.headers().firstValue("Allow").orElse("")).contains("GET");
        problem(
                door.call("/api/v1/areas")
                        .as(Role.NATIONAL)
                        .header("Accept", "image/png")
                        .get(),
                406);
        problem(
                door.call("/api/v1/surveys")
                        .as(Role.NATIONAL)
                        .header("Content-Type", "application/xml")
                        .send("POST", "<a/>"),
                415);
        problem(door.call("/api/v1/surveys").as(Role.NATIONAL).post("{\"id\":"), 400);
    }

    @Test
    void leaves_out_what_is_not_there() {
        assertThat(door.call("/api/v1/areas/9999").as(Role.MANAGER).get().body())
                .doesNotContain("null", "instance");
        assertThat(door.call("/api/v1/areas?limit=0").as(Role.MANAGER).get().body())
                .doesNotContain("null", "\"line\"", "\"column\"");
    }

    @Test
    void says_body_and_not_what_the_program_calls_it() {
        for (String unreadable : new String[] {"{\"id\":", "", "[1]"}) {
            var answer = door.call("/api/v1/surveys").as(Role.NATIONAL).post(unreadable);

            problem(answer, 400);
            assertThat(answer.body()).contains("\"field\":\"body\"").doesNotContain("draft", "null");
        }
    }

    @Test
    void names_a_member_that_it_does_not_know() {
        var answer = door.call("/api/v1/surveys")
                .as(Role.NATIONAL)
                .post("{\"id\":\"ny-serie\",\"titel\":\"Ny\",\"questionnaire\":\"korona-og-rus\"}");

        problem(answer, 400);
        assertThat(answer.body()).contains("\"field\":\"titel\"");
    }

    @Test
    void chooses_the_format_that_is_wanted_most_and_none_that_is_not_wanted() {
        for (String[] expected : new String[][] {
            {"text/csv, application/json", "text/csv"},
            {"text/csv;q=0, */*", "application/json"},
            {"application/json;q=0, */*;q=0.1", "text/csv"},
            {"application/json;q=0.2, text/*;q=0.8", "text/csv"},
            {"*/*", "application/json"},
        }) {
            var answer = door.call("/api/v1/observations?indicator=P01&area=0301")
                    .as(Role.NATIONAL)
                    .header("Accept", expected[0])
                    .get();
            assertThat(answer.statusCode()).as(expected[0]).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(expected[0])
                    .startsWith(expected[1]);
        }
        problem(
                door.call("/api/v1/observations")
                        .as(Role.NATIONAL)
                        .header("Accept", "application/json;q=0")
                        .get(),
                406);
    }

    @Test
    void answers_for_the_borders_of_the_year_that_is_asked_for() {
        var old = door.call("/api/v1/areas/1507?year=2021").as(Role.MANAGER).get();
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.body()).contains("2020");
        problem(door.call("/api/v1/areas/1507?year=2024").as(Role.MANAGER).get(), 404);
    }

    @Test
    void turns_away_the_wrong_role_before_reading_what_it_sends() {
        problem(door.call("/api/v1/surveys").as(Role.MANAGER).post("not json"), 403);
    }

    @Test
    void asks_who_it_is_before_it_looks_at_the_type_of_what_was_sent_or_is_wanted() {
        problem(door.call("/api/v1/surveys/x/answers").post("{}"), 401);
        problem(door.call("/api/v1/areas").header("Accept", "image/png").get(), 401);
        problem(door.call("/api/v1/surveys/x/answers").as(Role.MANAGER).post("{}"), 403);
        problem(door.call("/api/v1/surveys/x/answers").as(Role.NATIONAL).post("{}"), 415);
    }

    @Test
    void has_nothing_under_a_name_no_database_could_hold() {
        for (String path : new String[] {
            "/api/v1/surveys/%00",
            "/api/v1/surveys/x%00/rounds",
            "/api/v1/surveys/x%00/rounds/2020-W48",
            "/api/v1/areas/%00",
            "/api/v1/published/surveys/x%00/rounds/2020-W48/figures"
        }) {
            problem(door.call(path).as(Role.NATIONAL).get(), 404);
        }
        problem(door.call("/api/v1/surveys/%00").get(), 401);
        problem(door.call("/api/v1/observations?area=%00").as(Role.NATIONAL).get(), 400);
        problem(
                door.call("/api/v1/surveys")
                        .as(Role.NATIONAL)
                        .post("{\"id\":\"a\",\"title\":\"\\u0000\",\"questionnaire\":\"korona-og-rus\"}"),
                422);
    }

    @Test
    void shows_a_page_to_a_browser_that_asks_for_one() {
        var answer = door.call("/finnes-ikke?lang=nn")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"nn\">", "Ikkje funne");
    }

    @Test
    void sends_security_headers_with_everything() {
        for (String path : new String[] {"/", "/health", "/api/v1/areas", "/finnes-ikke", "/assets/open.css"}) {
            var headers = door.call(path).get().headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'");
        }
    }

    private static void problem(java.net.http.HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }
}
