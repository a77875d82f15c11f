package no.opptrapp.core.official.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.official.stat.StatCube.StatCell;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatCubeTest {

    /** In the form that the statistics interface answers in. */
    private static final String WHOLE = """
            {"version":"2.0","class":"dataset","label":"99999: Årsverk","source":"Statistisk sentralbyrå",
             "updated":"2026-06-15T06:00:00Z","id":["Region","ContentsCode","Tid"],"size":[2,1,3],
             "role":{"time":["Tid"],"metric":["ContentsCode"],"geo":["Region"]},
             "dimension":{
               "Region":{"label":"region","category":{"index":{"1103":1,"0301":0},
                 "label":{"0301":"Oslo","1103":"Stavanger"}},"extension":{"elimination":true}},
               "ContentsCode":{"label":"statistikkvariabel","category":{"label":{"Aarsverk":"Årsverk"}}},
               "Tid":{"label":"år","category":{"index":["2020","2021","2022"]}}},
             "value":[1.5,2,null,4,null,null],"status":{"2":"..","4":":"}}""";

    @Test
    void reads_values_and_statuses_where_they_stand() {
        StatCube cube = StatCube.read(WHOLE);

        assertThat(cube.sheet().label()).isEqualTo("99999: Årsverk");
        assertThat(cube.sheet().side("Region").orElseThrow().codes()).containsExactly("0301", "1103");
        assertThat(cube.sheet().side("Region").orElseThrow().elimination()).isTrue();
        assertThat(cell(cube, "0301", "2021")).isEqualTo(new StatCell(2.0, null));
        assertThat(cell(cube, "0301", "2022")).isEqualTo(new StatCell(null, ".."));
        assertThat(cell(cube, "1103", "2020")).isEqualTo(new StatCell(4.0, null));
        assertThat(cell(cube, "1103", "2021")).isEqualTo(new StatCell(null, ":"));
        assertThat(cell(cube, "1103", "2022")).isEqualTo(new StatCell(null, null));
    }

    @Test
    void reads_values_that_are_written_by_their_place_and_one_status_for_all() {
        StatCube cube = StatCube.read(WHOLE.replace("[1.5,2,null,4,null,null]", "{\"0\":1.5,\"3\":4}")
                .replace("{\"2\":\"..\",\"4\":\":\"}", "\"p\""));

        assertThat(cell(cube, "0301", "2020")).isEqualTo(new StatCell(1.5, "p"));
        assertThat(cell(cube, "1103", "2022")).isEqualTo(new StatCell(null, "p"));
    }

    @Test
    void refuses_half_an_answer_and_says_how_much_is_there() {
        assertThat(problem(WHOLE.replace("[1.5,2,null,4,null,null]", "[1.5,2,null]")))
                .isEqualTo("The answer has 3 values, but should have 6.");
        assertThat(problem(WHOLE.substring(0, WHOLE.length() - 30)))
                .isEqualTo("The answer was cut off, or was not valid JSON.");
        assertThat(problem(WHOLE + "{}")).isEqualTo("The answer was cut off, or was not valid JSON.");
        assertThat(problem("")).isEqualTo("The answer was cut off, or was not valid JSON.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"size\":[2,1,3]=>\"size\":[2,1,4]",
                "\"size\":[2,1,3]=>\"size\":[2,3]",
                "\"size\":[2,1,3]=>\"size\":[2,1,3.5]",
                "\"version\":\"2.0\"=>\"version\":\"1.0\"",
                "\"class\":\"dataset\"=>\"class\":\"collection\"",
                "\"1103\":1,\"0301\":0=>\"1103\":0,\"0301\":0",
                "[\"2020\",\"2021\",\"2022\"]=>[\"2020\",\"2021\",\"2021\"]",
                "[1.5,2,null,4,null,null]=>[1.5,\"to\",null,4,null,null]",
                "[1.5,2,null,4,null,null]=>{\"6\":1}",
                "\"value\"=>\"values\"",
                "\"id\":=>\"ids\":"
            })
    void refuses_what_contradicts_itself(String change) {
        String[] parts = change.split("=>");
        String broken = WHOLE.replace(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> StatCube.read(broken)).isInstanceOf(BrokenAnswer.class);
    }

    @Test
    void one_status_of_a_thousand_million_cells_is_one_status() {
        StatCube cube = StatCube.read(dimensions(3, 1000, "{}", "\":\""));

        assertThat(cube.sheet().cells()).isEqualTo(1_000_000_000);
        assertThat(cube.cell(Map.of("D0", "7", "D1", "999", "D2", "0"))).isEqualTo(new StatCell(null, ":"));
    }

    @Test
    void what_nobody_could_count_is_broken() {
        assertThat(problem(dimensions(70, 2, "{}", "{}")))
                .isEqualTo("The sizes in the answer do not agree with its content.");
    }

    @Test
    void what_does_not_fit_is_refused_before_its_values_are_looked_at() {
        assertThatThrownBy(() -> StatCube.read(dimensions(3, 10, "\"none\"", "{}"), sheet -> {
                    throw new IllegalStateException("of " + sheet.cells());
                }))
                .hasMessage("of 1000");
    }

    @Test
    void no_text_has_the_character_zero_which_no_database_keeps() {
        assertThat(problem(WHOLE.replace("[\"Region\"", "[\"Reg\\u0000ion\"")))
                .isEqualTo("The answer was cut off, or was not valid JSON.");
    }

    private static String dimensions(int count, int size, String value, String status) {
        String codes = IntStream.range(0, size).mapToObj(at -> "\"" + at + "\"").collect(Collectors.joining(","));
        String ids = IntStream.range(0, count).mapToObj(at -> "\"D" + at + "\"").collect(Collectors.joining(","));
        String sides = IntStream.range(0, count)
                .mapToObj(at -> "\"D" + at + "\":{\"category\":{\"index\":[" + codes + "]}}")
                .collect(Collectors.joining(","));
        return "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[" + ids + "],\"size\":"
                + Collections.nCopies(count, size) + ",\"dimension\":{" + sides + "},\"value\":" + value
                + ",\"status\":" + status + "}";
    }

    @Test
    void a_description_needs_no_values() {
        StatSheet sheet = StatSheet.read(WHOLE.replace("\"value\":[1.5,2,null,4,null,null],", ""));
        assertThat(sheet.cells()).isEqualTo(6);
        assertThat(sheet.sides()).extracting(StatSide::id).isEqualTo(List.of("Region", "ContentsCode", "Tid"));
    }

    private static StatCell cell(StatCube cube, String area, String year) {
        return cube.cell(Map.of("Region", area, "Tid", year));
    }

    private static String problem(String text) {
        try {
            StatCube.read(text);
        } catch (BrokenAnswer broken) {
            return Texts.in(Language.EN).say(broken.problem());
        }
        throw new AssertionError("Nothing was found wrong");
    }
}
