package no.opptrapp.ui.open.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.reports.batch.BatchWork;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ArchiveOverHttpTest {

    private static final String BATCHES = "/api/v1/reports/batches";
    private static final String ARCHIVE = "/api/v1/reports/archive";

    private final OpenDoor door;
    private final BatchWork work;
    private final ObjectMapper json;

    ArchiveOverHttpTest(OpenDoor door, BatchWork work, ObjectMapper json) {
        this.door = door;
        this.work = work;
        this.json = json;
    }

    private HttpResponse<String> begin(Role role, String body) {
        return door.call(BATCHES).as(role).post(body);
    }

    private Map<String, Object> get(Role role, String address) throws Exception {
        HttpResponse<String> answer = door.call(address).as(role).get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    @Test
    void reports_are_asked_for_made_kept_and_fetched() throws Exception {
        HttpResponse<String> begun = begin(Role.COORDINATOR, "{\"year\": 2023, \"areas\": [\"4627\"]}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String batch = begun.headers().firstValue("Location").orElseThrow();
        assertThat(begun.body()).contains("\"waiting\":1", "\"open\":true");
        while (work.one(Actor.job("test"))) {
            assertThat(get(Role.COORDINATOR, batch).get("id")).isNotNull();
        }
        Map<?, ?> made = (Map<?, ?>) ((List<?>) get(Role.COORDINATOR, batch).get("reports")).getFirst();
        assertThat(made.get("state")).isEqualTo("done");
        assertThat(door.call(batch + "/zip").as(Role.COORDINATOR).bytes().body())
                .startsWith("PK".getBytes());

        String report = ARCHIVE + "/" + made.get("report");
        assertThat(get(Role.COORDINATOR, report))
                .containsEntry("kind", "municipality")
                .containsEntry("area", "4627")
                .containsEntry("title", "Statusrapport 2023 for Askøy");
        assertThat(get(Role.COORDINATOR, report + "/changes").get("parts")).isEqualTo(List.of());
        assertThat(door.call(report + ".pdf").as(Role.NATIONAL).get().headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"opptrapp-status-4627-2023-nn.pdf\"");
        assertThat(door.call(report + ".html").as(Role.NATIONAL).get().body()).contains("<html lang=\"nn\">");
        assertThat(door.call(report + ".xlsx").as(Role.NATIONAL).get().body()).startsWith("PK");
        assertThat(door.call(ARCHIVE + "?area=46&year=2023&kind=municipality&limit=1")
                        .as(Role.COORDINATOR)
                        .get()
                        .body())
                .contains("\"area\":\"4627\"");
        assertThat(door.call(report).as(Role.MANAGER).get().statusCode()).isEqualTo(404);
        assertThat(door.call(ARCHIVE).get().statusCode()).isEqualTo(401);
    }

    @Test
    void what_cannot_be_made_is_told_field_by_field_and_others_may_not_ask() {
        HttpResponse<String> refused = begin(Role.NATIONAL, "{\"year\": 2024, \"areas\": [\"1507\", \"4601\"]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"areas\"", "\"value\":\"1507\"", "1507 er ikke noe område");
        assertThat(begin(Role.NATIONAL, "{\"areas\": [\"NO\"]}").statusCode()).isEqualTo(400);
        assertThat(begin(Role.COORDINATOR, "{\"year\": 2023, \"areas\": [\"0301\"]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(begin(Role.MANAGER, "{\"year\": 2023, \"areas\": [\"4601\"]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(door.call(BATCHES + "/no-such").as(Role.NATIONAL).get().statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_stopped_can_be_tried_again() throws Exception {
        String batch = begin(Role.NATIONAL, "{\"year\": 2023, \"areas\": [\"1103\"], \"lang\": \"en\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(door.call(batch + "/cancel").as(Role.NATIONAL).post("").body())
                .contains("\"cancelled\":1");
        assertThat(door.call(batch + "/retry").as(Role.NATIONAL).post("").body())
                .contains("\"waiting\":1");
        assertThat(door.call(batch + "/cancel").as(Role.COORDINATOR).post("").statusCode())
                .isEqualTo(404);
        assertThat(get(Role.NATIONAL, BATCHES).get("items")).asInstanceOf(LIST).isNotEmpty();
        door.call(batch + "/cancel").as(Role.NATIONAL).post("");
    }
}
