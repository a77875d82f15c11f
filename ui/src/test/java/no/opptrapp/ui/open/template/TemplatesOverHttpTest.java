package no.opptrapp.ui.open.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TemplatesOverHttpTest {

    private static final String TEMPLATES = "/api/v1/reports/templates";
    private static final String CHOICE = "/api/v1/areas/4601/report-template?kind=municipality";

    private final OpenDoor door;

    TemplatesOverHttpTest(OpenDoor door) {
        this.door = door;
    }

    private HttpResponse<String> make(Role role, String area, String content) {
        return door.call(TEMPLATES)
                .as(role)
                .post("{\"kind\": \"municipality\", \"area\": \"" + area + "\", \"content\": " + content + "}");
    }

    private static String address(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void a_template_is_made_saved_anew_chosen_and_taken_out_of_use() {
        HttpResponse<String> made = make(
                Role.MANAGER,
                "4601",
                "{\"name\": \"Vår\", \"accent\": \"#7a1f3d\", \"parts\": [{\"name\": \"needs\"}, {\"name\": \"calendar\","
                        + " \"shown\": false}], \"introduction\": {\"nb\": \"Dette er oss.\"}}");
        String template = address(made);
        assertThat(made.body()).contains("\"accent\":\"#7A1F3D\"", "\"version\":1");
        HttpResponse<String> saved = door.call(template)
                .as(Role.MANAGER)
                .header("If-Match", tag(made))
                .put("{\"name\": \"Vår nye\"}");
        assertThat(saved.body()).contains("\"version\":2", "Vår nye");
        assertThat(door.call(template)
                        .as(Role.MANAGER)
                        .header("If-Match", tag(made))
                        .put("{\"name\": \"For sent\"}")
                        .statusCode())
                .isEqualTo(412);
        assertThat(door.call(template)
                        .as(Role.MANAGER)
                        .put("{\"name\": \"Uten\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(door.call(template).as(Role.MANAGER).get().body())
                .contains("Dette er oss.", "\"versions\":[{\"version\":1");

        HttpResponse<String> choice = door.call(CHOICE).as(Role.MANAGER).get();
        assertThat(choice.statusCode()).as(choice.body()).isEqualTo(200);
        String id = template.substring(template.lastIndexOf('/') + 1);
        HttpResponse<String> chosen = door.call(CHOICE)
                .as(Role.MANAGER)
                .header("If-Match", tag(choice))
                .put("{\"template\": \"" + id + "\"}");
        assertThat(chosen.body()).contains("{\"template\":\"" + id);
        assertThat(door.call("/api/v1/areas/4601/status-report.html?year=2023&lang=nb")
                        .as(Role.MANAGER)
                        .get()
                        .body())
                .contains("Vår nye");
        HttpResponse<String> retired = door.call(template + "/retirement")
                .as(Role.MANAGER)
                .header("If-Match", tag(saved))
                .put("{\"retired\": true}");
        assertThat(retired.body()).contains("\"retired\":true");
        assertThat(door.call(CHOICE).as(Role.MANAGER).get().body()).contains("{\"template\":\"" + id, "\"usable\":[");
        assertThat(door.call(CHOICE)
                        .as(Role.MANAGER)
                        .header("If-Match", tag(chosen))
                        .put("{\"template\": null}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_a_template_cannot_say_is_told_member_by_member() {
        HttpResponse<String> refused = make(
                Role.MANAGER,
                "4601",
                "{\"name\": \"\", \"accent\": \"#FFD700\", \"parts\": [{\"name\": \"method\"}, {\"name\": \"nei\"}]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"field\":\"name\"", "\"field\":\"accent\"", "1,40 til 1", "\"value\":\"method\"", "nei");
        assertThat(make(Role.MANAGER, "4601", "{\"colour\": 1}").statusCode()).isEqualTo(400);
        assertThat(door.call(TEMPLATES).as(Role.MANAGER).post("{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_not_as_it_should_be_is_told_as_what_it_is_and_never_breaks_the_answer() {
        for (String unseen : new String[] {"\\u0000", "\\ud800", "\\u202e"}) {
            HttpResponse<String> refused = make(
                    Role.MANAGER,
                    "4601",
                    "{\"name\": \"a" + unseen + "b\", \"accent\": \"" + unseen + "\", \"parts\": [{\"name\": \"x"
                            + unseen + "\"}, {\"shown\": true}], \"introduction\": {\"nn\": \"c" + unseen + "d\"}}");
            assertThat(refused.statusCode()).as(unseen).isEqualTo(422);
            assertThat(refused.body())
                    .contains("\"value\":\"ab\"", "\"value\":\"x\"", "\"field\":\"introduction\"", "U+")
                    .contains("Del nummer 2 mangler navn.");
        }
        HttpResponse<String> missing = make(Role.MANAGER, "4601", "{\"name\": \"Vår\", \"logo\": {}}");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("\"field\":\"logo.id\"", "Mangler");
        HttpResponse<String> none =
                make(Role.MANAGER, "4601", "{\"name\": \"Vår\", \"logo\": {\"id\": \"../\\ud800\"}}");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("\"field\":\"logo.id\"", "\"value\":\"../\"", "Er ikke en id.");
    }

    @Test
    void what_is_chosen_is_read_when_it_is_no_longer_shared_and_what_is_out_of_use_is_not_changed() {
        String template = address(make(Role.COORDINATOR, "46", "{\"name\": \"Vestland\"}"));
        put(template + "/sharing", Role.COORDINATOR, "{\"shared\": true}");
        String id = template.substring(template.lastIndexOf('/') + 1);
        put(CHOICE, Role.MANAGER, "{\"template\": \"" + id + "\"}");
        put(template + "/sharing", Role.COORDINATOR, "{\"shared\": false}");
        put(template + "/retirement", Role.COORDINATOR, "{\"retired\": true}");
        assertThat(door.call(template).as(Role.MANAGER).get().body()).contains("Vestland", "\"retired\":true");
        assertThat(door.call(TEMPLATES).as(Role.MANAGER).get().body()).contains(id);

        for (String[] change : new String[][] {
            {template, "{\"name\": \"Ny\"}"},
            {template + "/sharing", "{\"shared\": true}"}
        }) {
            HttpResponse<String> refused = door.call(change[0])
                    .as(Role.COORDINATOR)
                    .header("If-Match", "*")
                    .put(change[1]);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Malen er tatt ut av bruk og kan ikke endres.");
        }
        put(CHOICE, Role.MANAGER, "{\"template\": null}");
        assertThat(door.call(template).as(Role.MANAGER).get().statusCode()).isEqualTo(404);
    }

    private void put(String path, Role role, String json) {
        HttpResponse<String> done =
                door.call(path).as(role).header("If-Match", "*").put(json);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    @Test
    void outside_ones_areas_there_are_none() {
        String template = address(make(Role.COORDINATOR, "46", "{\"name\": \"Fylkets\"}"));
        assertThat(door.call(template).as(Role.MANAGER).get().statusCode()).isEqualTo(404);
        assertThat(door.call(template).get().statusCode()).isEqualTo(401);
        HttpResponse<String> shared = door.call(template + "/sharing")
                .as(Role.COORDINATOR)
                .header("If-Match", "*")
                .put("{\"shared\": true}");
        assertThat(shared.body()).contains("\"shared\":true");
        assertThat(door.call(template).as(Role.MANAGER).get().statusCode()).isEqualTo(200);
        assertThat(door.call(template)
                        .as(Role.MANAGER)
                        .header("If-Match", "*")
                        .put("{\"name\": \"Min\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(address(door.call(template + "/copies")
                        .as(Role.MANAGER)
                        .post("{\"area\": \"4601\", \"name\": \"Min kopi\"}")))
                .isNotEqualTo(template);
        assertThat(make(Role.MANAGER, "1103", "{\"name\": \"Min\"}").statusCode())
                .isEqualTo(404);
        assertThat(door.call("/api/v1/areas/1103/report-template?kind=municipality")
                        .as(Role.MANAGER)
                        .get()
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_logo_is_a_picture_and_a_template_is_shown_before_it_is_saved() {
        HttpResponse<String> svg = door.call(TEMPLATES + "/logos?area=4601")
                .as(Role.MANAGER)
                .post("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(svg.statusCode()).as(svg.body()).isEqualTo(422);
        assertThat(svg.body()).contains("verken PNG eller JPEG");
        HttpResponse<String> pdf = door.call(TEMPLATES + "/preview.pdf")
                .as(Role.MANAGER)
                .post("{\"kind\": \"municipality\", \"area\": \"4601\", \"period\": \"2023\", \"lang\": \"nn\","
                        + " \"content\": {\"name\": \"Prøve\", \"accent\": \"0B6E69\"}}");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void a_round_is_shown_for_the_whole_country_and_no_other_area() {
        HttpResponse<String> refused = door.call(TEMPLATES + "/preview.pdf")
                .as(Role.NATIONAL)
                .post(
                        "{\"kind\": \"round\", \"area\": \"5001\", \"survey\": \"korona-og-rus\", \"period\": \"2020-W48\","
                                + " \"content\": {\"name\": \"Prøve\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"area\"", "\"value\":\"5001\"", "Må være en av disse: NO.");
    }
}
