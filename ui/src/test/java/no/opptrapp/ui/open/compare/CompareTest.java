package no.opptrapp.ui.open.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
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
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** KOSTRA group 7, with Eigersund: all of 38 reported but one, whose value was carried forward, and one that is hidden. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareTest {

    private static final String PATH = "/api/v1/compare?indicator=R01&year=2020&area=1101";
    private static final Actor JOB = Actor.job("test");
    private static final int GROUP = 7;

    private final OpenDoor door;
    private final ObjectMapper json = new ObjectMapper();

    CompareTest(OpenDoor door) {
        this.door = door;
    }

    @BeforeAll
    void report(AreaService areas, ObservationService observations) {
        List<String> group = areas.list(JOB, Optional.of(2020), Optional.empty()).stream()
                .filter(area -> area instanceof Municipality municipality
                        && municipality.kostraGroup() != null
                        && municipality.kostraGroup() == GROUP)
                .map(area -> area.code())
                .toList();
        assertThat(group).hasSize(38).startsWith("1101");
        observations.publish(
                JOB,
                "file/reconstructed/test",
                IntStream.range(0, group.size())
                        .mapToObj(i -> new NewObservation(
                                new ObservationKey("PY_TOTAL", group.get(i), Borders.B2020, new Year(2020)),
                                finding(i)))
                        .toList());
    }

    private static Finding finding(int i) {
        return switch (i) {
            case 1 -> new Finding(100.0, null, null, Status.CARRIED_FORWARD);
            case 2 -> new Finding(null, null, null, Status.HIDDEN);
            default -> new Finding(10.0 + i, null, null, Status.REPORTED);
        };
    }

    @Test
    void tells_values_places_quantiles_inequality_and_caveats() throws IOException {
        JsonNode answer = read(door.call(PATH).as(Role.MANAGER).get());

        assertThat(answer.get("values")).hasSize(38);
        assertThat(answer.get("own").get("area").asText()).isEqualTo("1101");
        assertThat(answer.get("own").get("rankOf").asInt()).isEqualTo(36);
        assertThat(answer.get("peers").asText()).isEqualTo("kostra");
        assertThat(answer.get("counts").get("carriedForward").asInt()).isEqualTo(1);
        assertThat(answer.get("counts").get("hidden").asInt()).isEqualTo(1);
        assertThat(answer.get("quantiles").get("p50").asDouble()).isPositive();
        assertThat(answer.get("inequality").get("gini").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.get("caveats").get(0).asText()).contains("IS-24/8");
        assertThat(answer.get("reconstructed").asBoolean()).isTrue();
        assertThat(answer.get("years")).hasSize(1);
    }

    @Test
    void tells_the_hidden_from_the_carried_forward_and_gives_neither_a_place() throws IOException {
        JsonNode answer = read(door.call(PATH).as(Role.OWNER).get());
        JsonNode carried = answer.get("values").get(1);
        JsonNode hidden = answer.get("values").get(2);

        assertThat(carried.get("status").asText()).isEqualTo("carriedForward");
        assertThat(carried.get("value").isNull()).isFalse();
        assertThat(carried.get("rank").isNull()).isTrue();
        assertThat(hidden.get("status").asText()).isEqualTo("hidden");
        assertThat(hidden.get("display").asText()).isEqualTo(":");
        assertThat(hidden.get("value").isNull()).isTrue();
        assertThat(hidden.get("rank").isNull()).isTrue();
    }

    @Test
    void comes_as_table_picture_and_workbook_each_with_its_caveat() throws IOException {
        String csv = as("text/csv", PATH + "&lang=nn").body();
        assertThat(csv).contains("Område;per 1\u202f000;Plass;Status", "varsemd", "IS-24/8", "Rekonstruerte data");
        String svg = as("image/svg+xml", PATH + "&figure=map").body();
        assertThat(svg).contains("<svg", "IS-24/8");
        byte[] book = door.call(PATH)
                .as(Role.MANAGER)
                .header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .bytes()
                .body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(workbook.getSheets()).hasSize(4);
        }
        assertThat(as("image/svg+xml", PATH + "&figure=trend").statusCode()).isEqualTo(404);
    }

    @Test
    void comes_as_json_stat_with_its_caveat_and_what_is_hidden_has_no_value_there() throws IOException {
        String body = as("application/vnd.json-stat+json", PATH + "&lang=en").body();
        JsonNode dataset = json.readTree(body);
        assertThat(dataset.get("note").toString()).contains("IS-24/8", "Reconstructed data");
        List<String> hidden = StatReader.places(dataset, "hidden");
        assertThat(hidden).isNotEmpty();
        assertThat(dataset.get("value").properties().stream().map(Map.Entry::getKey))
                .doesNotContainAnyElementsOf(hidden);
        assertThat(StatReader.places(dataset, "carriedForward")).isNotEmpty();
        assertThat(StatReader.values(body)).hasSizeGreaterThan(36);
    }

    @Test
    void what_cannot_be_compared_is_told_in_the_language_asked_for() throws IOException {
        String county = "/api/v1/compare?indicator=R01&area=46&peers=kostra&lang=";
        assertThat(fault(county + "nb"))
                .isEqualTo("Vestland har ingen slik gruppe å sammenligne seg med. Velg en annen.");
        assertThat(fault(county + "nn")).isEqualTo("Vestland har inga slik gruppe å samanlikne seg med. Vel ei anna.");
        assertThat(fault(county + "en")).isEqualTo("Vestland has no such group to be compared with. Choose another.");
        assertThat(fault(PATH + "&with=46&lang=nn"))
                .isEqualTo("Det finst ikkje noko område av same slag med denne koden.");
        assertThat(fault(PATH + "&peers=alle")).contains("kostra, county, landsdel, country, chosen");
        assertThat(fault("/api/v1/compare?indicator=R01")).isNotBlank();
        assertThat(fault("/api/v1/compare?indicator=R01&area=4601&year=i%20fjor"))
                .isNotBlank();
    }

    @Test
    void nobody_comes_in_unknown_and_what_does_not_exist_is_not_found() {
        assertThat(door.call(PATH).get().statusCode()).isEqualTo(401);
        assertThat(door.call("/api/v1/compare?indicator=X99&area=4601")
                        .as(Role.NATIONAL)
                        .get()
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.call("/api/v1/compare?indicator=R01&area=9999")
                        .as(Role.COORDINATOR)
                        .get()
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> as(String type, String path) {
        return door.call(path).as(Role.MANAGER).header("Accept", type).get();
    }

    private String fault(String path) throws IOException {
        HttpResponse<String> answer = door.call(path).as(Role.MANAGER).get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return json.readTree(answer.body()).get("faults").get(0).get("message").asText();
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
