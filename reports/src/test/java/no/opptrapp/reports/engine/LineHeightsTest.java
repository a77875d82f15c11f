package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;

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
