package no.opptrapp.ui.open.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ValuesTest {

    private static final String PATH = "/api/v1/observations";
    private static final String GENERAL = "indicator;area;borders;period;value;status\n";

    private final OpenDoor door;
    private final ObjectMapper json = new ObjectMapper();

    ValuesTest(OpenDoor door, SettableClock clock) {
        clock.set(Instant.parse("2044-01-01T11:00:00Z"));
        this.door = door;
    }

    @Test
    void what_is_sent_comes_back_as_sums_and_rates_with_what_stands_behind_them() throws IOException {
        String file = GENERAL + "PY_TOTAL;4601;2020;2021;600;reported\nPY_TOTAL;4602;2020;2021;40;carried_forward\n";
        JsonNode taken =
                read(door.call(PATH + "?name=sum.csv").as(Role.COORDINATOR).postCsv(file));
        assertThat(taken.get("accepted").asLong()).isEqualTo(2);

        JsonNode county = item("?indicator=PY_TOTAL&area=46&year=2021", Role.COORDINATOR);
        assertThat(county.get("value").asDouble()).isEqualTo(640);
        assertThat(county.get("origin").asText()).isEqualTo("calculated");
        assertThat(county.get("parts").get("all").asInt()).isEqualTo(43);
        assertThat(county.get("parts").get("carriedForward").asInt()).isEqualTo(1);
        assertThat(county.get("parts").get("missing").asInt()).isEqualTo(41);
        JsonNode rate = item("?indicator=R01&area=4601&year=2021", Role.MANAGER);
        assertThat(rate.get("value").asDouble()).isBetween(2.0, 2.3);
        JsonNode parts = item("?indicator=PY_TOTAL&area=46&year=2021&borders=2024", Role.COORDINATOR);
        assertThat(parts.get("borders").asInt()).isEqualTo(2024);
        assertThat(parts.get("value").asDouble()).isEqualTo(640);
    }

    @Test
    void the_same_file_again_stores_nothing() throws IOException {
        String file = GENERAL + "PY_TOTAL;4601;2024;2041;600;reported\n";
        door.call(PATH).as(Role.MANAGER).postCsv(file);

        JsonNode again = read(door.call(PATH).as(Role.MANAGER).postCsv(file));
        assertThat(again.get("accepted").asLong()).isZero();
        assertThat(again.get("duplicates").asLong()).isEqualTo(1);
        assertThat(again.get("id").isNull()).isTrue();
    }

    @Test
    void faults_are_told_in_the_language_asked_for_and_nothing_is_stored() throws IOException {
        String file = GENERAL + "PY_TOTAL;4601;2024;2042;600;reported\nPY_TOTAL;4602;2024;2042;mykje;reported\n";
        HttpResponse<String> answer =
                door.call(PATH + "?lang=nn").as(Role.NATIONAL).postCsv(file);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode fault = json.readTree(answer.body()).get("faults").get(0);
        assertThat(fault.get("line").asLong()).isEqualTo(3);
        assertThat(fault.get("column").asLong()).isEqualTo(5);
        assertThat(fault.get("value").asText()).isEqualTo("mykje");
        assertThat(fault.get("message").asText()).isEqualTo("Skriv eit tal som er null eller større, til dømes 12,5.");
        assertThat(items("?indicator=PY_TOTAL&year=2042", Role.NATIONAL)).isEmpty();
    }

    @Test
    void a_file_of_nothing_is_refused() {
        for (String nothing : new String[] {"", GENERAL}) {
            var answer = door.call(PATH).as(Role.NATIONAL).postCsv(nothing);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("\"faultCount\":1");
        }
    }

    @Test
    void a_manager_brings_nothing_of_another_municipality() {
        HttpResponse<String> answer =
                door.call(PATH).as(Role.MANAGER).postCsv(GENERAL + "PY_TOTAL;4602;2024;2043;6;reported\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("4602");
    }

    private JsonNode item(String query, Role role) throws IOException {
        JsonNode items = items(query, role);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private JsonNode items(String query, Role role) throws IOException {
        return read(door.call(PATH + query).as(role).get()).get("items");
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
