package no.opptrapp.ui.open.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TargetsTest {

    private static final String PATH = "/api/v1/targets";

    private final OpenDoor door;
    private final ObjectMapper json = new ObjectMapper();

    TargetsTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void a_municipality_is_given_the_countrys_target_and_then_its_own() throws IOException {
        assertThat(put("R01", "NO", 2.7, 3.5, Role.NATIONAL).statusCode()).isEqualTo(201);
        JsonNode inherited = item("?area=4601&indicator=R01&lang=nn");
        assertThat(inherited.get("area").asText()).isEqualTo("NO");
        assertThat(inherited.get("inherited").asBoolean()).isTrue();
        assertThat(inherited.get("light").get("colour").asText()).isEqualTo("grey");
        assertThat(inherited.get("light").get("reason").asText())
                .startsWith("Heile landet: Det finst ingen godkjend verdi");

        HttpResponse<String> own = put("R01", "4601", 2.1, 3, Role.MANAGER);
        assertThat(own.statusCode()).isEqualTo(201);
        assertThat(own.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(item("?area=4601&indicator=R01").get("inherited").asBoolean())
                .isFalse();
    }

    @Test
    void a_target_is_replaced_only_by_whoever_has_read_it() {
        put("R02", "4601", 2.1, 3, Role.MANAGER);
        assertThat(put("R02", "4601", 2.1, 4, Role.MANAGER).statusCode()).isEqualTo(428);
        assertThat(call("R02", "4601", 2.1, 4, Role.MANAGER, "\"7\"").statusCode())
                .isEqualTo(412);
        assertThat(call("R02", "4601", 2.1, 4, Role.MANAGER, "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_wrong_is_named_by_the_member_it_is_in() throws IOException {
        HttpResponse<String> refused = put("R03", "4601", 3.1, 2, Role.MANAGER);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body())
                        .get("faults")
                        .get(0)
                        .get("field")
                        .asText())
                .isEqualTo("targetValue");
        assertThat(door.call(PATH).as(Role.MANAGER).put("{}").statusCode()).isEqualTo(422);
    }

    @Test
    void an_indicator_that_does_not_exist_is_named() {
        HttpResponse<String> answer = put("X99", "4601", 2.1, 3, Role.MANAGER);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"indicator\"", "X99");
    }

    @Test
    void nobody_sets_the_target_of_another_municipality() {
        assertThat(put("R01", "4602", 2.1, 3, Role.MANAGER).statusCode()).isEqualTo(404);
        assertThat(put("R01", "NO", 2.1, 3, Role.OWNER).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> put(String indicator, String area, double baseline, double target, Role role) {
        return door.call(PATH).as(role).put(body(indicator, area, baseline, target));
    }

    private HttpResponse<String> call(
            String indicator, String area, double baseline, double target, Role role, String tag) {
        return door.call(PATH).as(role).header("If-Match", tag).put(body(indicator, area, baseline, target));
    }

    private static String body(String indicator, String area, double baseline, double target) {
        return "{\"indicator\": \"%s\", \"area\": \"%s\", \"baselinePeriod\": \"2016\", \"baselineValue\": %s, \"targetPeriod\": \"2028\", \"targetValue\": %s}"
                .formatted(indicator, area, baseline, target);
    }

    private JsonNode item(String query) throws IOException {
        JsonNode items = json.readTree(
                        door.call(PATH + query).as(Role.MANAGER).get().body())
                .get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
