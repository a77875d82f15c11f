package no.opptrapp.ui.open.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.stat.StatReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresTest {

    private static final String WEEK = "/rounds/2020-W48";

    private final OpenDoor door;

    PublishedFiguresTest(OpenDoor door) {
        this.door = door;
    }

    @BeforeAll
    void publish(Korona korona) {
        korona.publishAll();
    }

    @Test
    void every_value_of_week_48_is_the_one_worked_out_independently() {
        List<String> expected =
                Korona.resource("korona-og-rus-2020-W48.csv").lines().toList();
        List<String> open = door.call(Korona.PUBLISHED + WEEK + "/figures.csv")
                .get()
                .body()
                .lines()
                .toList();
        List<String> signedIn = door.call(Korona.API + WEEK + "/figures.csv")
                .as(Role.MANAGER)
                .get()
                .body()
                .lines()
                .toList();

        assertThat(keys(open)).containsExactlyInAnyOrderElementsOf(keys(expected));
        assertThat(values(open))
                .allSatisfy(line -> assertThat(near(line, expected)).as(line).isTrue());
        assertThat(signedIn).isEqualTo(open);
    }

    @Test
    void switches_change_the_values_and_unknown_ones_are_refused() {
        String usual = door.call(Korona.PUBLISHED + WEEK + "/figures.csv").get().body();
        for (String other : List.of("base=all", "mean=pooled", "weight=population")) {
            assertThat(door.call(Korona.PUBLISHED + WEEK + "/figures.csv?" + other)
                            .get()
                            .body())
                    .as(other)
                    .startsWith("figure;measure;category;series;value;base\n")
                    .isNotEqualTo(usual);
        }
        var wrong = door.call(Korona.PUBLISHED + WEEK + "/figures/F4?base=some").get();
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"base\"", "\"value\":\"some\"");
    }

    @Test
    void a_figure_comes_in_the_format_that_was_asked_for() throws IOException {
        String figure = Korona.PUBLISHED + WEEK + "/figures/F4";
        var json = door.call(figure).header("Accept", "application/json").get();
        assertThat(json.body()).contains("\"id\":\"F4\"", "\"alternativeText\":\"", "\"reconstructed\":false");

        var csv = door.call(figure + "?lang=nn").header("Accept", "text/csv").get();
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFF").contains(";");

        var svg = door.call(figure).header("Accept", "image/svg+xml").get();
        assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg.body()).contains("<svg");

        var xlsx = door.call(figure).header("Accept", Format.XLSX_TEXT).bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(book.getSheets().toList()).hasSize(2);
        }
        assertThat(door.call(figure).header("Accept", "image/png").get().statusCode())
                .isEqualTo(406);
    }

    @Test
    void a_reader_written_by_others_finds_the_values_of_every_figure_in_json_stat() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode all = json.readTree(
                door.call(Korona.PUBLISHED + WEEK + "/figures?lang=en").get().body());
        assertThat(all.get("items")).hasSizeGreaterThan(20);
        for (JsonNode figure : all.get("items")) {
            String id = figure.get("id").asText();
            String address = Korona.PUBLISHED + WEEK + "/figures/" + id + "?lang=en&format=json-stat";
            var answer = door.call(address).get();
            assertThat(answer.statusCode()).as(id + answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Format.JSON_STAT_TEXT);
            assertThat(StatReader.values(answer.body())).as(id).isEqualTo(values(figure));
            JsonNode dataset = json.readTree(answer.body());
            assertThat(dataset.get("status")).as(id).hasSize(figure.get("cells").size());
            assertThat(dataset.get("source").asText())
                    .isEqualTo(figure.get("source").asText());
        }
    }

    private static Map<List<String>, Number> values(JsonNode figure) {
        Map<String, String> measures = new HashMap<>();
        figure.get("series")
                .forEach(column -> measures.put(
                        column.get("key").asText(), column.get("measure").asText()));
        Map<List<String>, Number> values = new HashMap<>();
        for (JsonNode cell : figure.get("cells")) {
            String key = cell.get("series").asText();
            if (!cell.get("value").isNull()) {
                values.put(
                        List.of(
                                cell.get("category").asText(),
                                key.isEmpty() ? Objects.requireNonNull(measures.get(key)) : key),
                        cell.get("value").doubleValue());
            }
        }
        return values;
    }

    @Test
    void all_figures_come_as_a_list_or_a_workbook() throws IOException {
        String figures = Korona.PUBLISHED + WEEK + "/figures";
        assertThat(door.call(figures).get().body())
                .startsWith("{\"items\":[{\"id\":\"T1\"")
                .endsWith("\"next\":null}");
        var xlsx = door.call(figures).header("Accept", Format.XLSX_TEXT).bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(book.getSheets().toList()).hasSize(26);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : List.of(
                Korona.PUBLISHED + "/rounds/2021-W01/figures",
                Korona.PUBLISHED + WEEK + "/figures/F99",
                "/api/v1/published/surveys/tull/rounds/2020-W48/figures")) {
            assertThat(door.call(path).get().statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void published_figures_may_be_used_from_any_site_and_are_compressed() {
        var answer = door.call(Korona.PUBLISHED + WEEK + "/figures.csv")
                .header("Accept-Encoding", "gzip")
                .bytes();

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("\u001f");
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, line.lastIndexOf(';')))
                .map(line -> line.substring(0, line.lastIndexOf(';')))
                .toList();
    }

    private static List<String> values(List<String> lines) {
        return lines.subList(1, lines.size());
    }

    /** Whether the expected line of the same key has the same base and, to a millionth, the same value. */
    private static boolean near(String line, List<String> expected) {
        String[] got = line.split(";", -1);
        return expected.stream()
                .map(other -> other.split(";", -1))
                .anyMatch(want -> want[0].equals(got[0])
                        && want[1].equals(got[1])
                        && want[2].equals(got[2])
                        && want[3].equals(got[3])
                        && same(want[4], got[4])
                        && (want[5].isEmpty() || want[5].equals(got[5])));
    }

    private static boolean same(String want, String got) {
        return want.equals(got)
                || (want.matches("[0-9.]+\\d") && Math.abs(Double.parseDouble(want) - Double.parseDouble(got)) <= 1e-6);
    }
}
