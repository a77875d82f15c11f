package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import no.opptrapp.core.figure.paint.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineHeightsTest {

    private static final String LONG = "Mange ord som går over flere linjer på siden. ".repeat(12);

    private final Template template = new Template();
    private final List<Object> measured = new ArrayList<>();

    @Test
    void measures_a_line_once_and_knows_it_again_among_new_ones() throws JRException {
        LineHeights heights = new LineHeights(this::measure);
        double[] first = heights.of(List.of(body("En linje."), body(LONG)));
        double[] second = heights.of(List.of(body("Noe nytt. " + LONG), body(LONG), body("En linje.")));
        assertThat(measured).containsExactly("En linje.", LONG, "Noe nytt. " + LONG);
        assertThat(second).containsExactly(measured(body("Noe nytt. " + LONG)), first[1], first[0]);
        assertThat(first[1]).isGreaterThan(3 * first[0]);
    }

    @Test
    void tells_the_same_words_set_in_another_way_apart() throws JRException {
        LineHeights heights = new LineHeights(this::measure);
        Map<String, Object> heading = Map.of("kind", "HEADING_1", "text", LONG, "header", false, "page", 0);
        double[] both = heights.of(List.of(body(LONG), heading));
        assertThat(heights.of(List.of(heading, body(LONG)))).containsExactly(both[1], both[0]);
        assertThat(both[1]).isGreaterThan(both[0]);
    }

    @Test
    void measures_again_what_was_forgotten_for_others() throws JRException {
        LineHeights heights = new LineHeights(this::measure, 2);
        heights.of(List.of(body("a"), body("b")));
        heights.of(List.of(body("a"), body("c")));
        heights.of(List.of(body("b"), body("a")));
        assertThat(measured).containsExactly("a", "b", "c", "b");
    }

    @ParameterizedTest
    @CsvSource({"BODY, 412, REGULAR, 10.5, 17", "HEADING_2, 471, SEMIBOLD, 15, 24", "CAPTION, 471, SEMIBOLD, 10.5, 20"})
    void a_line_that_fits_its_column_is_not_taken_for_two(
            String kind, double column, Typeface face, double size, double one) throws JRException {
        StringBuilder text = new StringBuilder("Figur");
        while (face.width(text + " i", size) < column - 2) {
            text.append(" i");
        }
        assertThat(face.width(text.toString(), size)).isGreaterThan(column - 10);
        Map<String, Object> line =
                Map.of("kind", kind, "text", text.toString(), "header", false, "page", 0, "anchor", "a");
        assertThat(measured(line)).isEqualTo(one);
    }

    @Test
    void the_question_column_is_as_wide_beside_four_months_as_beside_five() throws JRException {
        assertThat(measured(row(5))).isEqualTo(measured(row(6)));
    }

    private static Map<String, Object> row(int columns) {
        Map<String, Object> row = new HashMap<>(
                Map.of("kind", "ROW", "header", false, "page", 0, "columns", columns, "first", 48, "cell1", LONG));
        row.put("opens", "");
        row.put("closes", 0);
        for (int i = 1; i <= columns; i++) {
            row.put("align" + i, "Left");
            row.putIfAbsent("cell" + i, "1");
        }
        return row;
    }

    private double[] measure(List<Map<String, Object>> rows) throws JRException {
        rows.forEach(row -> measured.add(row.get("text")));
        return template.measure(rows);
    }

    private double measured(Map<String, Object> row) throws JRException {
        return template.measure(List.of(row))[0];
    }

    private static Map<String, Object> body(String text) {
        return Map.of("kind", "BODY", "text", text, "header", false, "page", 0);
    }
}
