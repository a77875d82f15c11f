package no.opptrapp.core.official.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
