package no.opptrapp.core.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.statistics.Inequality;
import org.junit.jupiter.api.Test;

/** The acceptance figures of the person-years. */
class PersonYearsTest {

    private static final ObservationQuery ALL = ObservationQuery.all();
    private static final Given GIVEN = Given.personYears();

    @Test
    void adds_up_to_the_published_national_totals() {
        assertThat(GIVEN.values("PY_TOTAL", ALL.inArea("NO")))
                .extracting(PersonYearsTest::value)
                .startsWith(13_936.0, 14_633.0, 15_894.0, 16_399.0, 16_569.0);
    }

    @Test
    void says_how_many_values_of_a_sum_were_carried_forward() {
        Value value = GIVEN.values("PY_TOTAL", ALL.inArea("NO").inYear(2020)).getFirst();

        assertThat(value.parts()).isEqualTo(new SummedParts(356, 66, 0, 0, 0, 0));
        assertThat(value.finding().status()).isEqualTo(Status.REPORTED);
        assertThat(value.observation().origin()).isEqualTo(Value.CALCULATED);
    }

    @Test
    void is_newest_where_nine_tenths_have_said_something_and_names_what_came_since() {
        Value whole = GIVEN.values("PY_TOTAL", ALL.inArea("NO").inYear(2019)).getFirst();
        Value later = GIVEN.values("PY_TOTAL", ALL.inArea("NO").inYear(2020)).getFirst();
        Value early = of(later, new SummedParts(357, 0, 36, 0, 0, 0));
        Value enough = of(later, new SummedParts(357, 66, 35, 3, 0, 0));

        assertThat(Newest.of(List.of(early, whole))).contains(new Newest(whole, early));
        assertThat(Newest.of(List.of(enough, whole))).contains(new Newest(enough, null));
        assertThat(Newest.of(List.of(early))).contains(new Newest(early, null));
        assertThat(Newest.of(List.of())).isEmpty();
    }

    private static Value of(Value value, SummedParts parts) {
        return new Value(value.observation(), parts, value.reconstructed());
    }

    @Test
    void gives_the_published_national_rates() {
        assertThat(GIVEN.values("R01", ALL.inArea("NO")))
                .extracting(value -> Math.round(10 * value(value)) / 10.0)
                .startsWith(2.7, 2.8, 3.0);
    }

    @Test
    void agrees_with_what_was_worked_out_independently_on_inequality() {
        for (NamedCsvRecord expected : Given.rows("inequality-R01.csv")) {
            int year = Integer.parseInt(expected.getField("year"));
            Value national = GIVEN.values("R01", ALL.inArea("NO").inYear(year)).getFirst();
            List<Value> municipalities = GIVEN.values("R01", ALL.inYear(year).at(AreaKind.MUNICIPALITY));
            double[] reported = municipalities.stream()
                    .filter(value -> value.finding().status() == Status.REPORTED)
                    .mapToDouble(PersonYearsTest::value)
                    .toArray();
            Inequality inequality = Inequality.of(reported).orElseThrow();

            assertThat(value(national)).isCloseTo(number(expected, "national_rate"), within(1e-6));
            assertThat(reported).hasSize((int) number(expected, "reported"));
            assertThat(national.parts().carriedForward()).isEqualTo((int) number(expected, "carried_forward"));
            assertThat(inequality.p90p10()).isCloseTo(number(expected, "p90_p10"), within(1e-6));
            assertThat(inequality.gini()).isCloseTo(number(expected, "gini"), within(1e-6));
        }
    }

    @Test
    void agrees_with_what_was_worked_out_independently_on_the_borders_of_2024() {
        ObservationQuery query = ALL.inYear(2019).on(Borders.B2024).at(AreaKind.MUNICIPALITY);
        Map<String, Value> totals = byArea(GIVEN.values("PY_TOTAL", query));
        Map<String, Value> rates = byArea(GIVEN.values("R01", query));
        List<NamedCsvRecord> expected = Given.rows("borders-2024-PY_TOTAL-2019.csv");

        assertThat(totals).hasSize(expected.size());
        for (NamedCsvRecord row : expected) {
            String area = row.getField("area");
            assertThat(value(totals.get(area))).as(area).isCloseTo(number(row, "PY_TOTAL"), within(1e-6));
            assertThat(value(rates.get(area))).as(area).isCloseTo(number(row, "R01"), within(1e-6));
            assertThat(totals.get(area).finding().status().written()).as(area).isEqualTo(row.getField("status"));
            assertThat(rates.get(area).finding().status().written()).as(area).isEqualTo(row.getField("status"));
        }
    }

    @Test
    void counts_a_divided_municipality_as_whole_where_both_halves_lie_in_the_sum() {
        ObservationQuery query = ALL.inYear(2019).on(Borders.B2024);
        Value county = GIVEN.values("PY_TOTAL", query.inArea("15")).getFirst();
        Value before = GIVEN.values("PY_TOTAL", ALL.inYear(2019).inArea("15")).getFirst();

        assertThat(county.finding()).isEqualTo(before.finding());
        assertThat(county.parts()).isEqualTo(before.parts());
    }

    @Test
    void takes_change_since_a_year_on_the_borders_of_now() {
        Value change = GIVEN.values("R05", ALL.inYear(2020).inArea("NO")).getFirst();

        assertThat(value(change)).isCloseTo(100 * (16_569.0 - 13_936) / 13_936, within(1e-9));
        assertThat(GIVEN.values("R05", ALL.inYear(2016).inArea("0301"))
                        .getFirst()
                        .finding()
                        .value())
                .isEqualTo(0.0);
    }

    private static Map<String, Value> byArea(List<Value> values) {
        Map<String, Value> byArea = new HashMap<>();
        values.forEach(value -> byArea.put(value.key().area(), value));
        return byArea;
    }

    private static double value(Value value) {
        return Objects.requireNonNull(value.finding().value());
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
