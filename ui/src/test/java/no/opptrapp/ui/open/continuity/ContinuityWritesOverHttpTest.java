package no.opptrapp.ui.open.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ContinuityWritesOverHttpTest {

    private static final String LEVELS =
            "{\"levels\": [{\"name\": \"Gult\", \"percent\": 20, \"action\": \"Leder: flytt folk\"}]}";

    private final OpenDoor door;
    private final JsonMapper json;

    ContinuityWritesOverHttpTest(OpenDoor door, JsonMapper json) {
        this.door = door;
        this.json = json;
    }

    @Test
    void a_point_is_answered_and_only_changed_by_who_has_read_the_answer() throws IOException {
        String point = at("4611") + "/checklist/K01";
        HttpResponse<String> first = send("PUT", point, "{\"inPlace\": true, \"evidence\": \"Vedtak\"}", null);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(body(first)).containsEntry("inPlace", true).containsEntry("evidence", "Vedtak");

        assertThat(send("PUT", point, "{\"inPlace\": false}", null).statusCode())
                .isEqualTo(428);
        assertThat(send("PUT", point, "{\"inPlace\": false}", "\"1\"").headers().firstValue("ETag"))
                .contains("\"2\"");
        assertThat(send("PUT", point, "{\"inPlace\": true}", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(body(door.call(point).as(Role.COORDINATOR).get())).containsEntry("version", 2);
        assertThat(body(send("PUT", point, "{\"inPlace\": null}", "\"2\"")))
                .as("taken back")
                .containsEntry("inPlace", null);
    }

    @Test
    void what_is_wrong_with_an_answer_is_told_by_name() throws IOException {
        String point = at("4611") + "/checklist/K02";

        assertThat(field(send("PUT", point, "{\"inPlace\": \"ja\"}", null), 400))
                .isEqualTo("inPlace");
        assertThat(field(send("PUT", point, "{\"inPlace\": true, \"dated\": \"i går\"}", null), 400))
                .isEqualTo("dated");
        assertThat(field(send("PUT", point, "{\"inPlace\": true, \"dated\": \"2999-01-01\"}", null), 422))
                .isEqualTo("dated");
        assertThat(field(send("PUT", point, "{\"inPlace\": true, \"dated\": \"-99999-01-01\"}", null), 422))
                .isEqualTo("dated");
        assertThat(field(send("PUT", point, "{\"ready\": true}", null), 400)).isEqualTo("ready");
        assertThat(send("PUT", at("4611") + "/checklist/K99", "{\"inPlace\": true}", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("PUT", at("0301") + "/checklist/K01", "{\"inPlace\": true}", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void levels_are_replaced_whole_and_stand_in_nobodys_way_who_changed_functions() throws IOException {
        HttpResponse<String> first = send("PUT", at("4612") + "/levels", LEVELS, null);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        functions("4612");

        assertThat(send("PUT", at("4612") + "/levels", "{\"levels\": []}", null).statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed = send("PUT", at("4612") + "/levels", LEVELS.replace("20", "30"), tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat((List<?>) body(changed).get("functions")).hasSize(1);
        assertThat(send("PUT", at("4612") + "/levels", "{\"levels\": []}", tag).statusCode())
                .isEqualTo(412);
        assertThat(send("PUT", at("4612") + "/levels", "{\"levels\": []}", "*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_wrong_with_levels_is_told_by_name() throws IOException {
        String levels = at("4613") + "/levels";

        assertThat(field(send("PUT", levels, "{\"levels\": [{\"name\": 1, \"percent\": 20}]}", null), 400))
                .isEqualTo("levels[0].name");
        assertThat(field(send("PUT", levels, "{\"levels\": [{\"name\": \"Gult\"}]}", null), 400))
                .isEqualTo("levels[0].percent");
        assertThat(field(send("PUT", levels, "{}", null), 400)).isEqualTo("levels");
        assertThat(field(send("PUT", levels, LEVELS.replace("20", "200"), null), 422))
                .isEqualTo("levels");
        String twins = "{\"levels\": [{\"name\": \"Gult\", \"percent\": 20}, {\"name\": \"GULT\", \"percent\": 30}]}";
        assertThat(field(send("PUT", levels, twins, null), 422)).isEqualTo("levels");
    }

    @Test
    void the_log_takes_what_was_put_into_force_and_what_was_exercised() throws IOException {
        send("PUT", at("4614") + "/levels", LEVELS, null);
        String activations = at("4614") + "/activations";
        HttpResponse<String> active = send("POST", activations, "{\"level\": \"Gult\", \"why\": \"Utbrudd\"}", null);
        assertThat(active.statusCode()).as(active.body()).isEqualTo(201);
        assertThat(field(send("POST", activations, "{\"why\": \"Glemt\"}", null), 400))
                .as("who forgets the level stands nothing down")
                .isEqualTo("level");
        assertThat(body(send("POST", activations, "{\"level\": null, \"why\": \"Over\"}", null)))
                .containsEntry("level", null);
        assertThat(field(send("POST", activations, "{\"level\": \"Blått\", \"why\": \"x\"}", null), 422))
                .isEqualTo("level");
        assertThat(items(activations)).extracting(each -> each.get("why")).containsExactly("Over", "Utbrudd");

        String exercises = at("4614") + "/exercises";
        assertThat(send("POST", exercises, "{\"day\": \"2020-11-02\", \"what\": \"Øvd\"}", null)
                        .statusCode())
                .isEqualTo(201);
        assertThat(field(send("POST", exercises, "{\"what\": \"Øvd\"}", null), 400))
                .isEqualTo("day");
        assertThat(field(send("POST", exercises, "{\"day\": \"2999-01-01\", \"what\": \"Øvd\"}", null), 422))
                .isEqualTo("day");
        assertThat(field(send("POST", exercises, "{\"day\": \"2020-11-02\", \"what\": \"To\\nlinjer\"}", null), 422))
                .isEqualTo("what");
        assertThat(items(exercises)).extracting(each -> each.get("day")).containsExactly("2020-11-02");
    }

    @Test
    void is_for_those_who_plan_and_only_for_them() {
        String exercise = "{\"day\": \"2020-11-02\", \"what\": \"Øvd\"}";

        assertThat(door.call(at("4615") + "/exercises")
                        .as(Role.OWNER)
                        .header("Content-Type", "application/json")
                        .send("POST", exercise)
                        .statusCode())
                .isEqualTo(403);
        assertThat(door.call(at("4615") + "/exercises").as(Role.OWNER).get().statusCode())
                .as("the system owner does not plan")
                .isEqualTo(403);
        assertThat(door.call(at("4615") + "/exercises")
                        .header("Content-Type", "application/json")
                        .send("POST", exercise)
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("POST", at("0301") + "/exercises", exercise, null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_plan_and_the_wall_are_documents_for_those_whose_area_it_is() {
        functions("4616");
        String plan = at("4616") + ".pdf";
        HttpResponse<byte[]> pdf = door.call(plan).as(Role.COORDINATOR).bytes();
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(door.call(plan)
                        .as(Role.COORDINATOR)
                        .header(
                                "If-None-Match",
                                pdf.headers().firstValue("ETag").orElseThrow())
                        .get()
                        .statusCode())
                .isEqualTo(304);
        assertThat(door.call(at("4616") + ".html?lang=nn")
                        .as(Role.COORDINATOR)
                        .get()
                        .body())
                .contains("Kva skjer når mange er borte", "A · Samtaler", "5,25");
        assertThat(door.call(at("4616") + "/wall.pdf")
                        .as(Role.COORDINATOR)
                        .get()
                        .statusCode())
                .as("no levels yet")
                .isEqualTo(404);
        send("PUT", at("4616") + "/levels", LEVELS, "*");
        HttpResponse<byte[]> wall =
                door.call(at("4616") + "/wall.pdf?lang=en").as(Role.COORDINATOR).bytes();
        assertThat(wall.statusCode()).isEqualTo(200);
        assertThat(wall.headers().firstValue("Content-Language")).contains("en");
        assertThat(wall.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("continuity-wall-4616-en.pdf");
        assertThat(door.call(at("0301") + ".pdf").as(Role.MANAGER).get().statusCode())
                .isEqualTo(404);
        assertThat(door.call(plan).get().statusCode()).isEqualTo(401);
    }

    private void functions(String area) {
        HttpResponse<String> put = door.call(at(area) + "/functions")
                .as(Role.COORDINATOR)
                .header("Content-Type", "text/csv")
                .send("PUT", "function;criticality;competence;normal;minimum\nSamtaler;A;helse;5.25;2\n");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    }

    private static String at(String area) {
        return "/api/v1/areas/" + area + "/continuity";
    }

    private HttpResponse<String> send(String method, String path, String body, @Nullable String tag) {
        OpenDoor.Call call = door.call(path).as(Role.COORDINATOR).header("Content-Type", "application/json");
        return (tag == null ? call : call.header("If-Match", tag)).send(method, body);
    }

    /** The name of the first member that is at fault. */
    private @Nullable Object field(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ((Map<?, ?>) ((List<?>) body(answer).get("faults")).getFirst()).get("field");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> items(String path) throws IOException {
        return (List<Map<String, Object>>)
                body(door.call(path).as(Role.COORDINATOR).get()).get("items");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> body(HttpResponse<String> answer) throws IOException {
        return json.readValue(answer.body(), Map.class);
    }
}
