package no.opptrapp.ui.open.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Year;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.open.stat.StatReader;
import org.junit.jupiter.api.Test;

@DatabaseTest
class EffectOverHttpTest {

    private static final String MEASURE = """
            {"title": "Samtalegruppe", "area": "4601", "planArea": "PARORENDE", "targetGroup": "nextOfKin",
             "status": "underWay", "startsOn": "2020-02-01", "expectedIndicator": "H07", "expectedChange": 0.5,
             "baseline": 3, "observeFrom": "2020-06-01", "observeTo": "2023-12-31"}""";

    private final OpenDoor door;
    private final ObservationService observations;
    private final Areas areas;
    private final ObjectMapper json = new ObjectMapper();

    EffectOverHttpTest(OpenDoor door, ObservationService observations, Areas areas) {
        this.door = door;
        this.observations = observations;
        this.areas = areas;
    }

    @Test
    void an_effect_is_told_in_numbers_words_and_files() throws IOException {
        String effect = address(MEASURE.replace("H07", "C02")) + "/effect";
        assertThat(read(effect).get("reason").get("code").asText()).isEqualTo("fewBefore");
        assertThat(door.call(effect)
                        .as(Role.MANAGER)
                        .header("Accept", "text/csv")
                        .get()
                        .statusCode())
                .as("there is no figure yet")
                .isEqualTo(404);

        publish("C02");
        JsonNode told = read(effect);
        assertThat(told.get("result").asText()).isEqualTo("estimated");
        assertThat(told.get("direction").asText()).isEqualTo("down");
        assertThat(told.get("start").asText()).isEqualTo("2020");
        assertThat(told.get("change").get("value").asDouble()).isEqualTo(2);
        assertThat(told.get("difference").get("controls").asInt()).isEqualTo(10);
        assertThat(told.get("difference").get("interval").get("percent").asInt())
                .isEqualTo(90);
        assertThat(told.get("expected").get("change").asDouble()).isEqualTo(0.5);
        assertThat(told.get("figure").get("series")).hasSize(4);
        assertThat(told.toString())
                .as("of those it is compared with only their number is told")
                .doesNotContain("Stavanger", "1103");
        HttpResponse<String> csv =
                door.call(effect).as(Role.MANAGER).header("Accept", "text/csv").get();
        assertThat(csv.body()).contains("Bergen");
        assertThat(door.call(effect)
                        .as(Role.COORDINATOR)
                        .header("Accept", "image/svg+xml")
                        .get()
                        .body())
                .contains("<svg");
        JsonNode dataset = read(effect + "?format=json-stat");
        assertThat(StatReader.values(dataset.toString())).isNotEmpty();
        assertThat(dataset.toString()).contains("Bergen").doesNotContain("Stavanger");
    }

    @Test
    void an_effect_is_told_to_those_whose_measure_it_is_and_to_nobody_else() {
        String effect = address(MEASURE) + "/effect";
        assertThat(door.call(effect).get().statusCode()).isEqualTo(401);
        assertThat(door.call(effect).as(Role.OWNER).get().statusCode()).isEqualTo(403);
        String elsewhere = door.call("/api/v1/measures")
                        .as(Role.NATIONAL)
                        .post(MEASURE.replace("4601", "0301"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                + "/effect";
        assertThat(door.call(elsewhere).as(Role.MANAGER).get().statusCode()).isEqualTo(404);
        assertThat(door.call(elsewhere).as(Role.NATIONAL).get().statusCode()).isEqualTo(200);
        assertThat(door.call("/api/v1/measures/x/effect").as(Role.MANAGER).get().statusCode())
                .isEqualTo(404);
    }

    private JsonNode read(String address) throws IOException {
        HttpResponse<String> answer = door.call(address).as(Role.MANAGER).get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private String address(String measure) {
        return door.call("/api/v1/measures")
                .as(Role.MANAGER)
                .post(measure)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Values of Bergen, and of the ten others of its KOSTRA group. */
    private void publish(String indicator) {
        List<NewObservation> all = new ArrayList<>();
        for (Municipality municipality : areas.register().municipalities(Borders.NEWEST)) {
            if (Integer.valueOf(12).equals(municipality.kostraGroup())) {
                boolean own = municipality.code().equals("4601");
                for (int year = 2017; year <= 2023; year++) {
                    all.add(new NewObservation(
                            new ObservationKey(indicator, municipality.code(), Borders.NEWEST, new Year(year)),
                            new Finding(own && year > 2020 ? 7.0 : 5.0, null, null, Status.REPORTED)));
                }
            }
        }
        observations.publish(Actor.job("test"), "test/" + indicator, all);
    }
}
