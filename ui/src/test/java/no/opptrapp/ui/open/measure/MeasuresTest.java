package no.opptrapp.ui.open.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeasuresTest {

    private static final String PATH = "/api/v1/measures";
    private static final String GROUP = """
            {"title": "Samtalegruppe", "area": "4601", "planArea": "PARORENDE", "targetGroup": "nextOfKin",
             "responsible": "Kari Nordmann", "startsOn": "2020-02-01", "endsOn": "2020-12-15", "money": 250000.50,
             "personYears": 0.5, "indicators": ["P01"]}""";

    private final OpenDoor door;
    private final ObjectMapper json = new ObjectMapper();

    MeasuresTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void what_is_made_is_found_by_those_whose_area_it_is_and_by_nobody_else() throws IOException {
        HttpResponse<String> made = door.call(PATH).as(Role.MANAGER).post(GROUP);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
        String address = made.headers().firstValue("Location").orElseThrow();
        JsonNode measure = json.readTree(made.body());
        assertThat(measure.get("status").asText()).isEqualTo("planned");
        assertThat(measure.get("targetGroup").asText()).isEqualTo("nextOfKin");
        assertThat(measure.get("money").asDouble()).isEqualTo(250_000.5);

        assertThat(door.call(address).as(Role.COORDINATOR).get().body()).isEqualTo(made.body());
        assertThat(ids("?area=46&status=planned&planArea=PARORENDE&q=samtale", Role.COORDINATOR))
                .contains(measure.get("id").asText());
        assertThat(ids("?area=0301", Role.NATIONAL))
                .doesNotContain(measure.get("id").asText());
        assertThat(door.call(PATH + "?area=0301").as(Role.MANAGER).get().statusCode())
                .isEqualTo(404);
        assertThat(door.call(PATH)
                        .as(Role.MANAGER)
                        .post(GROUP.replace("4601", "0301"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void outside_the_own_area_nothing_is_said_of_the_fields() {
        assertThat(door.call(PATH)
                        .as(Role.MANAGER)
                        .post(GROUP.replace("4601", "0301").replace("\"title\"", "\"startsOn\": \"x\", \"title\""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_number_beyond_all_bounds_is_a_fault_of_its_member() {
        String address = made("Mange nuller");

        for (String number : List.of("1e20000000", "1e900000000")) {
            HttpResponse<String> answer = patch(address, "\"1\"", "{\"money\": " + number + "}");
            assertThat(answer.statusCode()).as(number + " " + answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("money");
        }
    }

    @Test
    void a_change_names_the_version_it_was_made_from() throws IOException {
        String address = made("Versjoner");

        assertThat(patch(address, null, "{\"title\": \"Ny\"}").statusCode()).isEqualTo(428);
        assertThat(patch(address, "", "{\"title\": \"Ny\"}").statusCode()).isEqualTo(428);
        HttpResponse<String> first =
                patch(address, "\"1\"", "{\"title\": \"Hennes\", \"status\": \"underWay\", \"money\": null}");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(json.readTree(first.body()).get("money").isNull()).isTrue();
        assertThat(json.readTree(first.body()).get("responsible").asText()).isEqualTo("Kari Nordmann");

        HttpResponse<String> late = patch(address + "?lang=nn", "\"1\"", "{\"title\": \"Mitt\"}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(json.readTree(late.body()).get("faults"))
                .as("only what was sent")
                .hasSize(1);
        JsonNode fault = json.readTree(late.body()).get("faults").get(0);
        assertThat(fault.get("field").asText()).isEqualTo("title");
        assertThat(fault.get("value").asText()).isEqualTo("Mitt");
        assertThat(fault.get("message").asText()).contains("«Hennes»");
        assertThat(patch(address, "*", "{\"title\": \"Likevel\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void choices_are_named_in_faults_as_they_are_sent() throws IOException {
        String address = made("Ord");
        for (String status : List.of("someday", "idea and done")) {
            HttpResponse<String> answer = patch(address, "\"1\"", "{\"status\": \"" + status + "\"}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json.readTree(answer.body()).at("/faults/0/value").asText())
                    .isEqualTo(status);
        }

        patch(address, "\"1\"", "{\"status\": \"underWay\"}");
        HttpResponse<String> impossible = patch(address, "\"2\"", "{\"status\": \"idea\"}");
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(json.readTree(impossible.body()).at("/faults/0/value").asText())
                .isEqualTo("idea");
        HttpResponse<String> late = patch(address, "\"1\"", "{\"status\": \"stopped\"}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(json.readTree(late.body()).at("/faults/0/value").asText()).isEqualTo("stopped");
        assertThat(json.readTree(late.body()).at("/faults/0/message").asText()).contains("underWay");
    }

    @Test
    void every_member_that_cannot_be_is_named() throws IOException {
        HttpResponse<String> answer = door.call(PATH).as(Role.MANAGER).post("""
                {"title": "", "area": "4601", "planArea": "UKJENT", "targetGroup": "both", "endsOn": "2020-01-01",
                 "startsOn": "2020-02-01"}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json.readTree(answer.body()).get("faults").findValuesAsText("field"))
                .containsExactly("title", "planArea", "endsOn");

        String address = made("Feil");
        for (String body : new String[] {
            "{\"colour\": \"red\"}",
            "{\"title\": {}}",
            "{\"title\": 5}",
            "{\"title\": [\"En\"]}",
            "{\"money\": \"5\"}",
            "{\"shared\": \"true\"}",
            "{\"indicators\": \"P01\"}",
            "{\"area\": \"0301\"}",
            "{\"status\": \"finished\"}",
            "{\"money\": \"mye\"}"
        }) {
            assertThat(patch(address, "\"1\"", body).statusCode()).as(body).isEqualTo(422);
        }
    }

    @Test
    void what_should_have_been_done_is_listed_by_itself() throws IOException {
        String late = door.call(PATH)
                .as(Role.MANAGER)
                .post(GROUP.replace("2020-12-15", "2020-11-15"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String open = door.call(PATH)
                .as(Role.MANAGER)
                .post(GROUP.replace("\"2020-12-15\"", "null"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(ids("?area=4601&late=true", Role.MANAGER))
                .anyMatch(late::endsWith)
                .noneMatch(open::endsWith);
        assertThat(ids("?area=4601&late=false", Role.MANAGER)).anyMatch(late::endsWith);
        assertThat(door.call(PATH + "?late=ja").as(Role.MANAGER).get().statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_shared_is_listed_for_others_without_what_is_not() throws IOException {
        String shared = door.call(PATH)
                .as(Role.MANAGER)
                .post(GROUP.replace("Samtalegruppe", "Delt gruppe").replace("\"money\"", "\"shared\": true, \"money\""))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        made("Egen gruppe");

        JsonNode list = json.readTree(
                door.call(PATH + "/shared").as(Role.NATIONAL).get().body());

        assertThat(list.get("items").findValuesAsText("id")).contains(shared.substring(shared.lastIndexOf('/') + 1));
        assertThat(list.toString()).contains("Delt gruppe").doesNotContain("Egen gruppe", "Kari Nordmann");
        assertThat(list.get("items").get(0).get("likeness").isNull()).isTrue();
        assertThat(door.call(PATH + "/shared?need=x").as(Role.MANAGER).get().statusCode())
                .isEqualTo(404);
        assertThat(door.call(PATH + "/shared").as(Role.OWNER).get().statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_list_goes_on_where_it_ended() throws IOException {
        made("En");
        made("To");
        JsonNode first = read("?area=4601&limit=1");
        assertThat(first.get("items")).hasSize(1);
        JsonNode second = read("?area=4601&limit=1&after=" + first.get("next").asText());
        assertThat(second.get("items").get(0).get("id").asText())
                .isGreaterThan(first.get("items").get(0).get("id").asText());
        for (String nothing : List.of("x", "01890000-0000-7000-8000-000000000000")) {
            assertThat(door.call(PATH + "?after=" + nothing)
                            .as(Role.MANAGER)
                            .get()
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(door.call(PATH + "?status=ferdig").as(Role.MANAGER).get().statusCode())
                .isEqualTo(400);
    }

    private JsonNode read(String query) throws IOException {
        return json.readTree(door.call(PATH + query).as(Role.MANAGER).get().body());
    }

    private List<String> ids(String query, Role role) throws IOException {
        return json.readTree(door.call(PATH + query).as(role).get().body())
                .get("items")
                .findValuesAsText("id");
    }

    private String made(String title) {
        return door.call(PATH)
                .as(Role.MANAGER)
                .post(GROUP.replace("Samtalegruppe", title))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> patch(String address, @Nullable String tag, String body) {
        OpenDoor.Call call = door.call(address).as(Role.MANAGER).header("Content-Type", "application/json");
        return (tag == null ? call : call.header("If-Match", tag)).send("PATCH", body);
    }
}
