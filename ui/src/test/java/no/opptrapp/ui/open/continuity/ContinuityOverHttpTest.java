package no.opptrapp.ui.open.continuity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.ui.open.OpenDoor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ContinuityOverHttpTest {

    private static final String BERGEN = "/api/v1/areas/4601/continuity";
    private static final String HEAD = "function;criticality;competence;normal;minimum\n";

    private final OpenDoor door;
    private final JsonMapper json;

    ContinuityOverHttpTest(OpenDoor door, JsonMapper json) {
        this.door = door;
        this.json = json;
    }

    @Test
    void the_example_goes_in_and_comes_to_what_is_expected_at_thirty_percent() throws IOException {
        HttpResponse<String> put =
                put(BERGEN, new String(ContinuityFiles.example().readAllBytes(), UTF_8));
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat((List<?>) body(put).get("functions")).hasSize(10);

        Map<?, ?> stress =
                body(door.call(BERGEN + "/stress?absence=0.3").as(Role.MANAGER).get());
        assertThat(stress.get("held")).isEqualTo(Map.of("A", 3, "B", 3, "C", 2));
        assertThat(stress.get("heldMoving")).isEqualTo(Map.of("A", 4, "B", 4, "C", 2));
        assertThat(((Number) stress.get("moved")).doubleValue()).isEqualTo(0.8);
        assertThat((List<?>) stress.get("below")).isEmpty();
        assertThat((List<?>) stress.get("falls")).hasSize(2);
        assertThat(((Map<?, ?>) stress.get("range")).get("draws")).isEqualTo(1000);
        assertThat(stress.get("madeUp")).isEqualTo(false);

        Map<?, ?> half = body(
                door.call(BERGEN + "/stress?absence=0.5").as(Role.COORDINATOR).get());
        assertThat((List<?>) half.get("below")).hasSize(3);
    }

    @Test
    void what_comes_out_can_be_sent_back_unchanged_and_older_readers_overwrite_nothing() {
        String kinn = "/api/v1/areas/4602/continuity";
        HttpResponse<String> first = sent(kinn, HEAD + "Samtaler;B;helse;5.25;2\n", null);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> file = door.call(kinn + "/functions")
                .as(Role.COORDINATOR)
                .header("Accept", "text/csv")
                .get();
        assertThat(file.body().replace("\r", "")).isEqualTo(HEAD + "Samtaler;B;helse;5.25;2\n");
        assertThat(sent(kinn, file.body(), null).headers().firstValue("ETag")).contains(tag);
        sent(kinn, HEAD + "Samtaler;A;helse;5.25;2\n", tag);

        HttpResponse<String> late = door.call(kinn + "/functions")
                .as(Role.COORDINATOR)
                .header("Content-Type", "text/csv")
                .header("If-Match", tag)
                .send("PUT", HEAD + "Tapt;A;helse;1;1\n");
        assertThat(late.statusCode()).isEqualTo(412);
    }

    @Test
    void a_file_with_faults_is_refused_whole_and_each_is_named() throws IOException {
        HttpResponse<String> refused = put("/api/v1/areas/4601/continuity", HEAD + "En;D;helse;x;1\nTo;A;helse;1;1\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        List<?> faults = (List<?>) body(refused).get("faults");
        assertThat(faults.stream()
                        .map(fault -> ((Map<?, ?>) fault).get("field"))
                        .toList())
                .isEqualTo(List.of("criticality", "normal"));
        assertThat(faults.stream().map(fault -> ((Map<?, ?>) fault).get("line")).toList())
                .isEqualTo(List.of(2, 2));
    }

    @Test
    void is_for_those_whose_area_it_is() {
        assertThat(door.call(BERGEN + "/stress").get().statusCode()).isEqualTo(401);
        assertThat(put("/api/v1/areas/0301/continuity", HEAD + "En;A;helse;1;1\n")
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.call("/api/v1/areas/0301/continuity/checklist")
                        .as(Role.MANAGER)
                        .get()
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.call(BERGEN + "/functions")
                        .as(Role.OWNER)
                        .header("Content-Type", "text/csv")
                        .send("PUT", HEAD)
                        .statusCode())
                .isEqualTo(403);
        assertThat(door.call("/api/v1/areas/4611/continuity/stress")
                        .as(Role.COORDINATOR)
                        .get()
                        .statusCode())
                .as("no plan yet")
                .isEqualTo(404);
    }

    @Test
    void asks_for_an_absence_that_can_be() {
        for (String absence : List.of("1.1", "-0.1", "tretti", "0,3", "0.33333", "")) {
            assertThat(door.call(BERGEN + "/stress?absence=" + absence)
                            .as(Role.MANAGER)
                            .get()
                            .statusCode())
                    .as(absence)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_checklist_has_all_points_in_the_reader_s_language() throws IOException {
        Map<?, ?> sheet =
                body(door.call(BERGEN + "/checklist?lang=nn").as(Role.MANAGER).get());

        assertThat((List<?>) sheet.get("points")).hasSize(38);
        assertThat(((Map<?, ?>) ((List<?>) sheet.get("points")).get(11)).get("item"))
                .isEqualTo("Lågterskeltilbod blir haldne oppe med smitteverntiltak");
    }

    private HttpResponse<String> sent(String path, String file, @Nullable String tag) {
        OpenDoor.Call call = door.call(path + "/functions").as(Role.COORDINATOR).header("Content-Type", "text/csv");
        HttpResponse<String> answer = (tag == null ? call : call.header("If-Match", tag)).send("PUT", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> put(String path, String file) {
        return door.call(path + "/functions")
                .as(Role.MANAGER)
                .header("Content-Type", "text/csv")
                .send("PUT", file);
    }

    private Map<?, ?> body(HttpResponse<String> answer) throws IOException {
        return json.readValue(answer.body(), Map.class);
    }
}
