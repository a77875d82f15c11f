package no.opptrapp.ui.open.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedsTest {

    private static final String PATH = "/api/v1/needs";

    private final OpenDoor door;
    private final ObjectMapper json;

    NeedsTest(OpenDoor door, ObjectMapper json) {
        this.door = door;
        this.json = json;
    }

    @BeforeAll
    void close_a_round(Korona korona) {
        korona.begin();
        korona.answer();
        korona.step("2020-W48", "close");
    }

    @Test
    void are_there_as_soon_as_the_round_is_closed_and_marked_inherited_below() throws IOException {
        List<Map<?, ?>> vestland = items(PATH + "?area=46", Role.COORDINATOR);
        Map<?, ?> concern = vestland.stream()
                .filter(need -> "CONCERN_NEXT_OF_KIN".equals(need.get("rule")))
                .filter(need -> "VL".equals(need.get("area")))
                .findFirst()
                .orElseThrow();
        // 8 of 16 is 50 percent: (50 − 40) ÷ (80 − 40)
        assertThat(concern.get("severity")).isEqualTo(25);
        assertThat(concern.get("inherited")).isEqualTo(true);
        assertThat(concern.get("state")).isEqualTo("found");
        assertThat(vestland).noneMatch(need -> "OL".equals(need.get("area")));
        assertThat(items(PATH + "?area=VL", Role.NATIONAL))
                .filteredOn(need -> concern.get("id").equals(need.get("id")))
                .singleElement()
                .satisfies(need -> assertThat(need.get("inherited")).isEqualTo(false));

        Map<?, ?> sheet =
                map(door.call(PATH + "/" + concern.get("id")).as(Role.MANAGER).get());
        Map<?, ?> value = (Map<?, ?>) ((Map<?, ?>) ((List<?>) sheet.get("evidence")).getFirst()).get("value");
        assertThat(value.get("base")).isEqualTo(16);
        assertThat(value.get("formula"))
                .asString()
                .startsWith("Alvorlighet 25 av 100: 100 × (50,0")
                .contains("40,0", "80,0");
    }

    @Test
    void are_taken_over_by_those_below_who_say_which_version_they_read() throws IOException {
        Map<?, ?> inherited = items(PATH + "?planArea=BRUKER", Role.NATIONAL).stream()
                .filter(need -> "NN".equals(need.get("area")))
                .findFirst()
                .orElseThrow();
        assertThat(door.call(PATH + "/" + inherited.get("id"))
                        .as(Role.MANAGER)
                        .get()
                        .statusCode())
                .as("found in another landsdel")
                .isEqualTo(404);

        Map<?, ?> own = items(PATH + "?state=found", Role.MANAGER).stream()
                .filter(need -> "NOT_NORMAL".equals(need.get("rule")) && "VL".equals(need.get("area")))
                .findFirst()
                .orElseThrow();
        String path = PATH + "/" + own.get("id");
        String take = "{\"state\": \"acknowledged\"}";
        assertThat(patch(path, take, null).statusCode()).isEqualTo(428);
        assertThat(patch(path, take, "\"7\"").statusCode()).isEqualTo(412);
        HttpResponse<String> taken = patch(path, take, "\"1\"");
        assertThat(taken.statusCode()).isEqualTo(201);
        Map<?, ?> child = (Map<?, ?>) map(taken).get("need");
        assertThat(child.get("area")).isEqualTo("4601");
        assertThat(child.get("parent")).isEqualTo(own.get("id"));
        assertThat(items(PATH + "?state=found", Role.MANAGER))
                .filteredOn(need -> own.get("id").equals(need.get("id")))
                .singleElement()
                .satisfies(need -> assertThat(need.get("taken")).isEqualTo(List.of(child.get("id"))));

        String childPath = PATH + "/" + child.get("id");
        assertThat(patch(childPath, "{\"state\": \"dismissed\"}", "\"1\"").statusCode())
                .isEqualTo(422);
        HttpResponse<String> planned = patch(childPath, "{\"state\": \"planned\"}", "\"1\"");
        assertThat(planned.statusCode()).isEqualTo(422);
        assertThat(planned.body()).contains("\"value\":\"planned\"");
        HttpResponse<String> left =
                patch(childPath, "{\"state\": \"dismissed\", \"reason\": \"Gjelder ikke oss\"}", "\"1\"");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void are_written_down_once_however_many_say_the_same() throws IOException {
        HttpResponse<String> made = door.call(PATH).as(Role.MANAGER).post(Korona.NEED);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = (String) ((Map<?, ?>) map(made).get("need")).get("id");
        assertThat(made.headers().firstValue("Location")).contains(PATH + "/" + id);

        HttpResponse<String> again = door.call(PATH).as(Role.COORDINATOR).post(Korona.NEED);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat((List<?>) map(again).get("evidence")).hasSize(2);
        assertThat(door.call(PATH + "/" + id + "/evidence")
                        .as(Role.MANAGER)
                        .post("{\"kind\": \"web\", \"date\": \"2020-10-01\", \"summary\": \"Sagt i en kronikk\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void are_refused_with_everything_that_is_missing_or_wrong() throws IOException {
        HttpResponse<String> empty = door.call(PATH).as(Role.MANAGER).post("{}");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(map(empty).get("faultCount")).isEqualTo(7);
        HttpResponse<String> wrong = door.call(PATH)
                .as(Role.MANAGER)
                .post(Korona.NEED.replace("BRUKER", "INGEN").replace("2030", "2040"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("planArea").contains("horizonYear");
        assertThat(door.call(PATH)
                        .as(Role.MANAGER)
                        .post(Korona.NEED.replace("4601", "0301"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.call(PATH + "?area=0301").as(Role.MANAGER).get().statusCode())
                .isEqualTo(404);
        assertThat(door.call(PATH + "?state=ferdig").as(Role.MANAGER).get().statusCode())
                .isEqualTo(400);
    }

    @Test
    void no_member_is_read_as_what_it_is_not() {
        for (String[] wrong : new String[][] {
            {"\"title\": [\"Lange køar\"]", "title"},
            {"\"title\": 5", "title"},
            {"\"severity\": 50.7", "severity"},
            {"\"severity\": \"50\"", "severity"},
            {"\"planIds\": \"x\"", "planIds"},
            {"\"evidence\": \"x\"", "evidence"},
            {"\"evidence\": {\"summary\": true}", "evidence.summary"},
            {"\"evidence\": {\"sumary\": \"x\"}", "evidence.sumary"}
        }) {
            HttpResponse<String> answer =
                    door.call(PATH).as(Role.MANAGER).post("{\"area\": \"4601\", " + wrong[0] + "}");
            assertThat(answer.statusCode()).as(wrong[0]).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + wrong[1] + "\"", "\"faultCount\":1");
        }
    }

    @Test
    void come_in_parts() throws IOException {
        String first = PATH + "?limit=2";
        String next = (String) Objects.requireNonNull(
                map(door.call(first).as(Role.NATIONAL).get()).get("next"));
        List<Map<?, ?>> part = items(first, Role.NATIONAL);
        assertThat(part).hasSize(2);
        assertThat(part.getLast().get("id")).isEqualTo(next);
        assertThat(items(first + "&after=" + next, Role.NATIONAL)).isNotEmpty().doesNotContainAnyElementsOf(part);
        assertThat(door.call(PATH + "?after=01890000-0000-7000-8000-000000000000")
                        .as(Role.NATIONAL)
                        .get()
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> patch(String path, String body, @Nullable String version) {
        OpenDoor.Call call = door.call(path).as(Role.MANAGER).header("Content-Type", "application/json");
        return (version == null ? call : call.header("If-Match", version)).send("PATCH", body);
    }

    private List<Map<?, ?>> items(String path, Role role) throws IOException {
        List<?> items = (List<?>) map(door.call(path).as(role).get()).get("items");
        return items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }

    private Map<?, ?> map(HttpResponse<String> answer) throws IOException {
        return json.readValue(answer.body(), Map.class);
    }
}
