package no.opptrapp.ui.open.measure;

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
class DocumentsOverHttpTest {

    private final OpenDoor door;
    private final ObjectMapper json = new ObjectMapper();

    DocumentsOverHttpTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void a_document_comes_back_as_it_was_and_is_never_shown_by_the_browser() throws IOException {
        String documents = measure() + "/documents";
        HttpResponse<String> added =
                door.call(documents + "?name=M%C3%B8te.txt").as(Role.MANAGER).post("Vi ble enige.");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonNode document = json.readTree(added.body());
        assertThat(document.get("name").asText()).isEqualTo("Møte.txt");
        assertThat(document.get("type").asText()).isEqualTo("text/plain");

        String address = added.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> fetched = door.call(address).as(Role.COORDINATOR).get();
        assertThat(fetched.body()).isEqualTo("Vi ble enige.");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("M%C3%B8te.txt");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(fetched.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(door.call(documents).as(Role.MANAGER).post("Vi ble enige.").statusCode())
                .isEqualTo(200);
        assertThat(json.readTree(door.call(documents).as(Role.NATIONAL).get().body())
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_kept_is_refused() throws IOException {
        String documents = measure() + "/documents";
        assertThat(door.call(documents)
                        .as(Role.MANAGER)
                        .post("<!DOCTYPE html><html><script>1</script></html>")
                        .statusCode())
                .isEqualTo(415);
        assertThat(door.call(documents)
                        .as(Role.MANAGER)
                        .post("x".repeat(10_000_001))
                        .statusCode())
                .isEqualTo(413);
        assertThat(door.call(documents).as(Role.OWNER).get().statusCode()).isEqualTo(403);
        assertThat(door.call("/api/v1/measures/x/documents")
                        .as(Role.MANAGER)
                        .get()
                        .statusCode())
                .isEqualTo(404);
    }

    private String measure() {
        return door.call("/api/v1/measures")
                .as(Role.MANAGER)
                .post("""
                        {"title": "Gruppe", "area": "4601", "planArea": "PARORENDE", "targetGroup": "nextOfKin",
                         "status": "planned"}""")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
