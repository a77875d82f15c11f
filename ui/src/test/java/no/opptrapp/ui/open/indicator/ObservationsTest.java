package no.opptrapp.ui.open.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.period.Period;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.open.stat.StatReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationsTest {

    private static final String PATH = "/api/v1/observations";
    private static final String JSON_STAT = "application/vnd.json-stat+json";
    private static final String ASKED = PATH + "?indicator=P02&level=region&lang=en";

    private final OpenDoor door;
    private final ObjectMapper json = new ObjectMapper();

    ObservationsTest(OpenDoor door) {
        this.door = door;
    }

    @BeforeAll
    void publish(Korona korona, ObservationService observations) {
        korona.begin();
        korona.answer();
        for (String round : List.of("2020-W46", "2020-W48")) {
            korona.step(round, "close");
            korona.step(round, "publish");
        }
        observations.publish(
                Actor.job("test"),
                "test",
                List.of(
                        new NewObservation(in("2020-W50"), Finding.hidden(3)),
                        new NewObservation(in("2020-W51"), Finding.withoutAnswers())));
    }

    @Test
    void the_parts_of_a_file_hang_together_with_everything_that_was_asked() {
        String first = PATH + "?indicator=P02&level=region&period=2020-W48&format=csv&limit=2&lang=nn";
        StringBuilder rows = new StringBuilder();
        int parts = 0;
        for (String next = first; next != null; parts++) {
            HttpResponse<String> part = door.call(next).as(Role.MANAGER).get();
            assertThat(part.statusCode()).as(next).isEqualTo(200);
            part.body().lines().skip(1).forEach(row -> rows.append(row).append('\n'));
            next = part.headers()
                    .firstValue("Link")
                    .map(link -> PATH + link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }

        assertThat(parts).isEqualTo(3);
        assertThat(rows.toString().lines())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).startsWith("P02;").contains(";2020-W48;"));
    }

    @Test
    void a_reader_written_by_others_finds_the_same_values_in_json_stat() throws IOException {
        HttpResponse<String> answer =
                door.call(ASKED).header("Accept", JSON_STAT).as(Role.MANAGER).get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(JSON_STAT);

        Map<List<String>, Number> read = StatReader.values(answer.body());
        assertThat(read).isEqualTo(values()).hasSizeGreaterThan(5);
    }

    @Test
    void every_observation_has_its_status_and_what_is_hidden_has_no_value() throws IOException {
        Map<?, ?> dataset = json.readValue(
                door.call(ASKED + "&format=json-stat").as(Role.MANAGER).get().body(), Map.class);
        Map<?, ?> status = (Map<?, ?>) dataset.get("status");
        Map<?, ?> value = (Map<?, ?>) dataset.get("value");

        assertThat(status.values().stream().map(String.class::cast))
                .hasSize(observations().size())
                .contains("reported", "hidden", "missing");
        status.forEach((place, said) -> assertThat(value.containsKey(place))
                .as(place + " is " + said)
                .isEqualTo(!said.equals("hidden") && !said.equals("missing")));
        assertThat(dataset.toString()).contains("Southern Norway", "week 48, 2020", "per cent");
        assertThat((List<?>) dataset.get("id"))
                .as("the order of the dimensions")
                .isEqualTo(List.of("indicator", "period", "borders", "area"));
        assertThat(((Map<?, ?>) ((Map<?, ?>) dataset.get("extension")).get("base"))
                        .values().stream().map(String::valueOf))
                .as("how many answered stands beside a hidden value too")
                .hasSize(observations().size())
                .contains("3");
    }

    @Test
    void says_which_formats_there_are_when_another_is_asked_for() {
        var answer = door.call(PATH + "?format=xml").as(Role.MANAGER).get();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("json, csv, json-stat");
    }

    private Map<List<String>, Number> values() throws IOException {
        Map<List<String>, Number> values = new HashMap<>();
        for (Object item : observations()) {
            Map<?, ?> one = (Map<?, ?>) item;
            if (one.get("value") != null) {
                values.put(
                        List.of(text(one, "indicator"), text(one, "period"), text(one, "borders"), text(one, "area")),
                        (Number) one.get("value"));
            }
        }
        return values;
    }

    private List<?> observations() throws IOException {
        String body = door.call(ASKED).as(Role.MANAGER).get().body();
        return (List<?>) json.readValue(body, Map.class).get("items");
    }

    private static ObservationKey in(String week) {
        return new ObservationKey("P02", "SL", Borders.B2020, Period.parse(week));
    }

    private static String text(Map<?, ?> item, String name) {
        return String.valueOf(item.get(name));
    }
}
