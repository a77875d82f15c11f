package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedFiguresTest {

    @Test
    void week_48_agrees_with_the_acceptance_figures_line_by_line() {
        agree(Samples.koronaOgRus("2020-W48"), "korona-og-rus-2020-W48.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-W50", "2020-W51", "2020-W52"})
    void rounds_in_which_the_rule_bites_agree_line_by_line(String round) {
        agree(Samples.disclosure(round), "disclosure-" + round + ".csv");
    }

    @Test
    void trends_agree_with_their_intervals_rounds_and_bases() {
        List<TopShareTrend> trends = new Trends(Samples.koronaOgRus("2020-W48"), Switches.DEFAULT).all();
        List<NamedCsvRecord> expected = SampleAnswers.records("trend-intervals-2020-W48.csv");
        List<NamedCsvRecord> left = new ArrayList<>(expected);
        for (TopShareTrend trend : trends) {
            for (MonthShare month : trend.months()) {
                NamedCsvRecord line = left.removeFirst();
                assertThat(line.getField("question")).isEqualTo(trend.question());
                assertThat(line.getField("month")).isEqualTo(month.month().key());
                assertThat(month.estimate().percent()).isCloseTo(number(line, "value"), within(1e-6));
                assertThat(month.estimate().interval().low()).isCloseTo(number(line, "low"), within(1e-6));
                assertThat(month.estimate().interval().high()).isCloseTo(number(line, "high"), within(1e-6));
                assertThat(month.rounds()).isEqualTo(Integer.parseInt(line.getField("rounds")));
                assertThat(month.base()).isEqualTo(Long.parseLong(line.getField("base")));
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void changes_agree_and_are_certain_where_they_should_be() {
        List<NamedCsvRecord> left = new ArrayList<>(SampleAnswers.records("changes-2020-W48.csv"));
        for (TopShareTrend trend : new Trends(Samples.koronaOgRus("2020-W48"), Switches.DEFAULT).all()) {
            for (TopShareTrend.Comparison comparison : trend.comparisons()) {
                NamedCsvRecord line = left.removeFirst();
                assertThat(line.getField("question")).isEqualTo(trend.question());
                assertThat(line.getField("from"))
                        .isEqualTo(comparison.from().month().key());
                assertThat(line.getField("to"))
                        .isEqualTo(comparison.to().month().key());
                assertThat(comparison.change().points()).isCloseTo(number(line, "difference"), within(1e-6));
                assertThat(comparison.change().certain())
                        .isEqualTo(line.getField("certain").equals("1"));
            }
        }
        assertThat(left).isEmpty();
    }

    private static void agree(Material material, String file) {
        List<ResultRow> rows = new Figures(material, Switches.DEFAULT)
                .all().stream().flatMap(figure -> ResultRow.of(figure).stream()).toList();
        List<NamedCsvRecord> expected = SampleAnswers.records(file);
        assertThat(String.join(";", expected.getFirst().getHeader())).isEqualTo(ResultRow.HEADER);
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            ResultRow row = rows.get(i);
            NamedCsvRecord line = expected.get(i);
            String wanted = line.getField("value");
            assertThat(List.of(row.figure(), row.measure(), row.category(), row.series(), row.base()))
                    .isEqualTo(List.of(
                            line.getField("figure"),
                            line.getField("measure"),
                            line.getField("category"),
                            line.getField("series"),
                            line.getField("base")));
            if (wanted.matches("[:.]+")) {
                assertThat(row.value()).as(row.line()).isEqualTo(wanted);
            } else {
                assertThat(Double.parseDouble(row.value()))
                        .as(row.line())
                        .isCloseTo(number(line, "value"), within(1e-6));
            }
        }
    }

    private static double number(NamedCsvRecord line, String field) {
        return Double.parseDouble(line.getField(field));
    }
}
