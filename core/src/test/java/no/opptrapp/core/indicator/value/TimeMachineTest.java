package no.opptrapp.core.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.area.Registers;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Status;
import org.junit.jupiter.api.Test;

class TimeMachineTest {

    private static final AreaRegister REGISTER = Registers.snapshot();
    private static final ObservationQuery ALL = ObservationQuery.all();
    private static final ObservationQuery MUNICIPALITIES = ALL.at(AreaKind.MUNICIPALITY);

    @Property(tries = 20)
    void keeps_totals_from_2019_to_2020_to_2024(@ForAll @Size(422) int[] tenths) {
        Given given = new Given().withAll("PY_TOTAL", amounts(tenths), Borders.B2019, 2019);
        double total = amounts(tenths).values().stream()
                        .mapToDouble(value -> Math.round(10 * value))
                        .sum()
                / 10;

        for (Borders borders : Borders.values()) {
            assertThat(sum(given.values("PY_TOTAL", MUNICIPALITIES.on(borders))))
                    .isCloseTo(total, within(1e-6));
            assertThat(value(given.values("PY_TOTAL", ALL.inArea("NO").on(borders))
                            .getFirst()))
                    .isCloseTo(total, within(1e-9));
        }
    }

    @Property(tries = 20)
    void going_on_in_one_step_or_two_gives_the_same(@ForAll @Size(422) int[] tenths) {
        Given given = new Given().withAll("PY_TOTAL", amounts(tenths), Borders.B2019, 2019);
        Map<String, Double> middle = byArea(given.values("PY_TOTAL", MUNICIPALITIES.on(Borders.B2020)));
        Given halfway = new Given().withAll("PY_TOTAL", middle, Borders.B2020, 2019);

        Map<String, Double> direct = byArea(given.values("PY_TOTAL", MUNICIPALITIES.on(Borders.B2024)));
        byArea(halfway.values("PY_TOTAL", MUNICIPALITIES.on(Borders.B2024)))
                .forEach((area, value) -> assertThat(direct.get(area)).isCloseTo(value, within(1e-6)));
    }

    @Property(tries = 20)
    void recomputing_after_merging_is_merging_and_then_recomputing(
            @ForAll @Size(422) int[] some, @ForAll @Size(422) int[] all) {
        Given given = new Given()
                .withAll("PY_HIGHER_ED", amounts(some), Borders.B2019, 2019)
                .withAll("PY_TOTAL", amounts(all), Borders.B2019, 2019);
        Map<String, Double> numerators = byArea(given.values("PY_HIGHER_ED", MUNICIPALITIES.on(Borders.B2024)));
        Map<String, Double> denominators = byArea(given.values("PY_TOTAL", MUNICIPALITIES.on(Borders.B2024)));

        Map<String, Double> rates = byArea(given.values("R06", MUNICIPALITIES.on(Borders.B2024)));
        assertThat(rates).hasSize(357);
        rates.forEach((area, rate) -> assertThat(rate)
                .isCloseTo(100 * numerators.get(area) / denominators.get(area), withinPercentage(1e-9)));
    }

    @Test
    void what_is_missing_on_other_borders_hides_no_value() {
        Given given = new Given()
                .with("PY_TOTAL", "1103", Borders.B2020, 2023, 12.5)
                .with("PY_TOTAL", "1103", Borders.B2024, 2023, Status.MISSING)
                .with("PY_TOTAL", "4601", Borders.B2024, 2023, Status.MISSING);

        for (String area : List.of("1103", "NO")) {
            assertThat(value(given.values("PY_TOTAL", ALL.inArea(area).on(Borders.B2024))
                            .getFirst()))
                    .as(area)
                    .isEqualTo(12.5);
        }
        assertThat(value(given.values("PY_TOTAL", ALL.inArea("NO")).getFirst()))
                .as("on the borders that have values")
                .isEqualTo(12.5);
    }

    @Property(tries = 20)
    void derives_nothing_backwards_but_what_was_renumbered(@ForAll @Size(357) int[] tenths) {
        Map<String, Double> amounts = new HashMap<>();
        int i = 0;
        for (Municipality municipality : REGISTER.municipalities(Borders.B2024)) {
            amounts.put(municipality.code(), Math.floorMod(tenths[i++], 100_000) / 10.0 + 0.1);
        }
        Given given = new Given().withAll("PY_TOTAL", amounts, Borders.B2024, 2024);

        for (Value value : given.values("PY_TOTAL", MUNICIPALITIES.on(Borders.B2019))) {
            Map<String, BigDecimal> way =
                    REGISTER.chain().carry(Map.of(value.key().area(), BigDecimal.ONE), Borders.B2019, Borders.B2024);
            assertThat(way).hasSize(1);
            String later = way.keySet().iterator().next();
            assertThat(value.finding().value()).isEqualTo(amounts.get(later));
            assertThat(Given.COMPOSITIONS.of(Borders.B2019, Borders.B2024, later))
                    .hasSize(1);
        }
        assertThat(given.values("PY_TOTAL", ALL.inArea("1507").on(Borders.B2020)))
                .isEmpty();
        assertThat(given.values("PY_TOTAL", ALL.inArea("15").on(Borders.B2020))
                        .getFirst()
                        .finding()
                        .status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void the_country_is_the_same_on_all_borders() {
        Given given = new Given()
                .with("PY_TOTAL", "1508", Borders.B2024, 2024, 10)
                .with("PY_TOTAL", "0301", Borders.B2024, 2024, 5);

        assertThat(value(given.values("PY_TOTAL", ALL.inArea("NO").on(Borders.B2019))
                        .getFirst()))
                .isEqualTo(15);
    }

    @Test
    void a_merged_municipality_misses_its_value_when_a_part_of_it_does() {
        Given given = new Given().with("PY_TOTAL", "1201", Borders.B2019, 2019, 7);

        assertThat(finding(given, "PY_TOTAL", ALL.inArea("4601").on(Borders.B2020))
                        .status())
                .isEqualTo(Status.REPORTED);
        given.with("PY_TOTAL", "1401", Borders.B2019, 2019, 7);
        Value kinn =
                given.values("PY_TOTAL", ALL.inArea("4602").on(Borders.B2020)).getFirst();
        assertThat(kinn.finding().status()).isEqualTo(Status.MISSING);
        assertThat(kinn.parts().missing()).isEqualTo(1);
        assertThat(value(given.values("PY_TOTAL", ALL.inArea("46").on(Borders.B2020))
                        .getFirst()))
                .isEqualTo(14);
    }

    @Test
    void yes_and_no_hold_only_where_those_that_merged_agree() {
        Given agreed =
                new Given().with("P01", "1401", Borders.B2019, 2019, 1).with("P01", "1439", Borders.B2019, 2019, 1);
        Given split =
                new Given().with("P01", "1401", Borders.B2019, 2019, 1).with("P01", "1439", Borders.B2019, 2019, 0);

        assertThat(finding(agreed, "P01", ALL.inArea("4602").on(Borders.B2024)).value())
                .isEqualTo(1.0);
        assertThat(finding(split, "P01", ALL.inArea("4602").on(Borders.B2024)).status())
                .isEqualTo(Status.MISSING);
        assertThat(agreed.values("P01", ALL.inArea("46").on(Borders.B2024))).isEmpty();
    }

    @Test
    void copies_what_does_not_add_up_through_a_division_as_an_estimate() {
        Given given =
                new Given().with("P01", "1507", Borders.B2020, 2021, 1).with("H07", "1507", Borders.B2020, 2021, 4);

        for (String half : List.of("1508", "1580")) {
            assertThat(finding(given, "P01", ALL.inArea(half).on(Borders.B2024)))
                    .isEqualTo(new Finding(1.0, null, null, Status.ESTIMATED));
            assertThat(finding(given, "H07", ALL.inArea(half).on(Borders.B2024)))
                    .isEqualTo(new Finding(4.0, null, null, Status.ESTIMATED));
        }
    }

    @Test
    void never_derives_what_cannot_be_merged_and_keeps_what_did_not_change() {
        Given given = new Given()
                .with("H07", "1401", Borders.B2019, 2019, 4)
                .with("H07", "1439", Borders.B2019, 2019, 4)
                .with("H07", "0301", Borders.B2019, 2019, 3);

        assertThat(finding(given, "H07", ALL.inArea("4602").on(Borders.B2020)).status())
                .isEqualTo(Status.MISSING);
        assertThat(finding(given, "H07", ALL.inArea("0301").on(Borders.B2024)).value())
                .isEqualTo(3.0);
    }

    @Test
    void never_adds_a_district_to_the_city_it_lies_in() {
        Given given = new Given()
                .with("PY_TOTAL", "0301", Borders.B2020, 2021, 100)
                .with("PY_TOTAL", "030101", Borders.B2020, 2021, 30);

        assertThat(value(given.values("PY_TOTAL", ALL.inArea("03")).getFirst())).isEqualTo(100);
        assertThat(value(given.values("PY_TOTAL", ALL.inArea("030101")).getFirst()))
                .isEqualTo(30);
    }

    @Test
    void leaves_hidden_values_out_of_a_sum_and_says_so() {
        Given given = new Given()
                .with("PY_TOTAL", "1101", Borders.B2020, 2021, 8)
                .with("PY_TOTAL", "1103", Borders.B2020, 2021, Status.HIDDEN);
        Value county = given.values("PY_TOTAL", ALL.inArea("11")).getFirst();

        assertThat(value(county)).isEqualTo(8);
        assertThat(county.parts().hidden()).isEqualTo(1);
        assertThat(county.parts().missing()).isEqualTo(county.parts().all() - 2);
    }

    @Test
    void a_rate_leaves_out_those_that_reported_nothing_on_both_sides() {
        Given given = new Given().with("PY_TOTAL", "1101", Borders.B2020, 2021, 15);
        double inhabitants = REGISTER.population("1101", 2021).orElseThrow().all();

        assertThat(value(given.values("R01", ALL.inArea("11")).getFirst()))
                .isCloseTo(15_000 / inhabitants, within(1e-9));
    }

    @Test
    void a_value_carried_forward_stays_one_on_other_borders() {
        Given given = new Given().with("PY_TOTAL", "3001", Borders.B2020, 2020, Status.CARRIED_FORWARD);

        assertThat(finding(given, "PY_TOTAL", ALL.inArea("3101").on(Borders.B2024))
                        .status())
                .isEqualTo(Status.CARRIED_FORWARD);
        assertThat(finding(given, "R01", ALL.inArea("3101").on(Borders.B2024)).status())
                .isEqualTo(Status.CARRIED_FORWARD);
    }

    private static Map<String, Double> amounts(int[] tenths) {
        Map<String, Double> amounts = new HashMap<>();
        int i = 0;
        for (Municipality municipality : REGISTER.municipalities(Borders.B2019)) {
            amounts.put(municipality.code(), Math.floorMod(tenths[i++], 100_000) / 10.0 + 0.1);
        }
        return amounts;
    }

    private static Map<String, Double> byArea(List<Value> values) {
        Map<String, Double> byArea = new HashMap<>();
        values.forEach(value -> byArea.put(value.key().area(), value(value)));
        return byArea;
    }

    private static double sum(List<Value> values) {
        return values.stream().mapToDouble(TimeMachineTest::value).sum();
    }

    private static Finding finding(Given given, String indicator, ObservationQuery query) {
        return given.values(indicator, query).getFirst().finding();
    }

    private static double value(Value value) {
        return Objects.requireNonNull(value.finding().value());
    }
}
