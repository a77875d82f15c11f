package no.opptrapp.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.value.PersonYears;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonServiceTest {

    private static final Actor BERGEN = new Actor(
            UUID.nameUUIDFromBytes("plan4601".getBytes(StandardCharsets.UTF_8)),
            "plan4601",
            Role.MANAGER,
            Set.of("4601"),
            Language.NB);
    private static final ComparisonQuery QUERY = ComparisonQuery.of("R01", "4601");

    private final ComparisonService service;
    private final IndicatorService indicators;

    ComparisonServiceTest(ComparisonService service, IndicatorService indicators) {
        this.service = service;
        this.indicators = indicators;
    }

    @BeforeAll
    void publish(ObservationService observations) {
        observations.publish(Actor.job("test"), "test", PersonYears.reported());
        List<String> group = compare(QUERY.inYear(2021)).values().stream()
                .map(each -> each.area().code())
                .toList();
        observations.publish(
                Actor.job("test"),
                "test",
                Stream.concat(
                                group.stream().map(area -> staff(area, 2021)),
                                Stream.of(staff("4601", 2022), staff("4601", 2023)))
                        .toList());
    }

    private static NewObservation staff(String area, int year) {
        return reported("B03", area, year, Borders.B2020);
    }

    private static NewObservation reported(String indicator, String area, int year, Borders borders) {
        return new NewObservation(
                new ObservationKey(indicator, area, borders, new Year(year)),
                new Finding(2.0, null, null, Status.REPORTED));
    }

    @Test
    void agrees_with_what_was_worked_out_independently_for_every_municipality() {
        Map<String, Comparison> byGroup = new HashMap<>();
        List<NamedCsvRecord> expected = PersonYears.expected("compare-R01-2020-kostra.csv");

        assertThat(expected).hasSize(356);
        for (NamedCsvRecord row : expected) {
            String area = row.getField("area");
            Comparison comparison = byGroup.computeIfAbsent(
                    row.getField("kostra_group"),
                    group -> compare(ComparisonQuery.of("R01", area).inYear(2020)));
            Compared found = found(comparison, area);
            assertThat(found.group()).as(area).hasValue(Integer.valueOf(row.getField("kostra_group")));
            assertThat(found.finding().value()).as(area).isCloseTo(number(row, "value"), within(1e-6));
            assertThat(found.counts()).as(area).isEqualTo(row.getField("status").equals("reported"));
            assertThat(rank(found.standing())).as(area).isEqualTo(row.getField("rank"));
            assertThat(rankOf(found.standing())).as(area).isEqualTo(row.getField("rank_of"));
            agrees(row, comparison.quantiles());
        }
    }

    private static void agrees(NamedCsvRecord row, @Nullable Percentiles spread) {
        if (row.getField("median").isEmpty()) {
            assertThat(spread).as(row.getField("area")).isNull();
        } else {
            Percentiles found = Objects.requireNonNull(spread);
            assertThat(found.p10()).isCloseTo(number(row, "p10"), within(1e-6));
            assertThat(found.p25()).isCloseTo(number(row, "p25"), within(1e-6));
            assertThat(found.median()).isCloseTo(number(row, "median"), within(1e-6));
            assertThat(found.p75()).isCloseTo(number(row, "p75"), within(1e-6));
            assertThat(found.p90()).isCloseTo(number(row, "p90"), within(1e-6));
        }
    }

    @Test
    void one_reading_against_several_peers_says_what_each_comparison_by_itself_says() {
        List<Peers> sets = List.of(Peers.KOSTRA, Peers.COUNTY, Peers.COUNTRY);
        for (String area : List.of("4601", "4631", "1103", "4640")) {
            assertThat(service.beside(BERGEN, indicators.get(BERGEN, "R01"), area, new Year(2020), sets))
                    .as("also where another area was held against the same peers before " + area)
                    .isEqualTo(sets.stream()
                            .map(peers -> compare(
                                    ComparisonQuery.of("R01", area).inYear(2020).against(peers)))
                            .toList());
        }
    }

    @Test
    void one_reading_knows_what_was_written_since_the_one_before(ObservationService observations) {
        observations.publish(Actor.job("test"), "test", List.of(reported("T03", "4640", 2024, Borders.B2024)));
        assertThat(inCounty("T03", 2024).counts().counted()).isEqualTo(1);
        observations.publish(Actor.job("test"), "test", List.of(reported("T03", "4631", 2024, Borders.B2024)));
        assertThat(inCounty("T03", 2024).counts().counted()).isEqualTo(2);
    }

    private Comparison inCounty(String indicator, int year) {
        return service.beside(BERGEN, indicators.get(BERGEN, indicator), "4601", new Year(year), List.of(Peers.COUNTY))
                .getFirst();
    }

    @Test
    void sets_that_an_area_has_no_peers_in_are_left_out_and_all_of_them_in_a_year_without_values() {
        assertThat(service.beside(
                        BERGEN,
                        indicators.get(BERGEN, "R01"),
                        "46",
                        new Year(2020),
                        List.of(Peers.KOSTRA, Peers.COUNTRY)))
                .extracting(comparison -> comparison.peers().peers())
                .containsExactly(Peers.COUNTRY);
        assertThat(service.beside(
                        BERGEN, indicators.get(BERGEN, "R01"), "4601", new Year(2030), List.of(Peers.COUNTRY)))
                .isEmpty();
    }

    @Test
    void gives_the_same_place_whomever_a_municipality_is_compared_with() {
        Comparison country = compare(QUERY.inYear(2020).against(Peers.COUNTRY));
        for (NamedCsvRecord row : PersonYears.expected("compare-R01-2020-kostra.csv")) {
            Compared found = found(country, row.getField("area"));
            assertThat(rank(found.standing())).as(row.getField("area")).isEqualTo(row.getField("rank"));
        }
        assertThat(country.counts()).isEqualTo(new ComparedCounts(356, 290, 66, 0, 0));
    }

    @Test
    void agrees_with_what_was_worked_out_independently_on_inequality_over_the_years() {
        List<PeersInPeriod> periods = done(QUERY.against(Peers.COUNTRY)).periods();
        List<NamedCsvRecord> expected = PersonYears.expected("inequality-R01.csv");

        assertThat(periods).hasSize(expected.size());
        for (int i = 0; i < periods.size(); i++) {
            NamedCsvRecord row = expected.get(i);
            PeersInPeriod period = periods.get(i);
            Inequality inequality = Objects.requireNonNull(period.inequality());
            assertThat(period.period()).isEqualTo(new Year((int) number(row, "year")));
            assertThat(period.country().value()).isCloseTo(number(row, "national_rate"), within(1e-6));
            assertThat(period.counts().counted()).isEqualTo((int) number(row, "reported"));
            assertThat(period.counts().carriedForward()).isEqualTo((int) number(row, "carried_forward"));
            assertThat(inequality.p90p10()).isCloseTo(number(row, "p90_p10"), within(1e-6));
            assertThat(inequality.gini()).isCloseTo(number(row, "gini"), within(1e-6));
        }
    }

    @Test
    void takes_the_newest_year_and_its_kostra_group_when_nothing_else_is_asked_for() {
        Comparison comparison = compare(QUERY);

        assertThat(comparison.period()).isEqualTo(new Year(2023));
        assertThat(comparison.borders()).isEqualTo(Borders.B2020);
        assertThat(comparison.peers().peers()).isEqualTo(Peers.KOSTRA);
        assertThat(comparison.isAmong()).isTrue();
        assertThat(comparison.caveats()).isNotEmpty();
    }

    @Test
    void opens_with_the_newest_year_that_most_of_the_peers_have_reported() {
        ComparisonOutcome.Done done = done(ComparisonQuery.of("B03", "4601"));

        assertThat(done.comparison().period()).isEqualTo(new Year(2021));
        assertThat(done.periods().getLast().period()).isEqualTo(new Year(2023));
        assertThat(compare(ComparisonQuery.of("B03", "4601").inYear(2023)).period())
                .isEqualTo(new Year(2023));
    }

    @Test
    void compares_an_old_year_on_the_borders_that_are_asked_for_with_the_groups_of_those() {
        Comparison alesund =
                compare(ComparisonQuery.of("R01", "1508").inYear(2019).on(Borders.B2024));
        Comparison haram =
                compare(ComparisonQuery.of("R01", "1580").inYear(2019).on(Borders.B2024));

        assertThat(alesund.ownValue().group()).hasValue(11);
        assertThat(haram.ownValue().group()).hasValue(1);
        assertThat(haram.ownValue().finding().status()).isEqualTo(Status.ESTIMATED);
    }

    @Test
    void knows_a_municipality_by_its_later_code_in_years_before_it_got_it() {
        assertThat(compare(ComparisonQuery.of("R01", "3101").inYear(2020)).own().code())
                .isEqualTo("3001");
    }

    @Test
    void a_county_stands_beside_its_municipalities_and_beside_other_counties() {
        ComparisonQuery vestland = ComparisonQuery.of("R01", "46").inYear(2020);
        Comparison inside = compare(vestland.against(Peers.COUNTY));

        assertThat(inside.isAmong()).isFalse();
        assertThat(inside.values()).hasSize(43);
        assertThat(inside.ownValue().finding().value()).isNotNull();
        assertThat(compare(vestland).values()).hasSize(11);
        assertThat(compare(vestland).inequality()).isNull();
    }

    @Test
    void compares_with_those_that_are_named() {
        Comparison comparison = compare(QUERY.inYear(2020).andWith(List.of("1103", "0301", "5001", "4601")));

        assertThat(comparison.peers().peers()).isEqualTo(Peers.CHOSEN);
        assertThat(comparison.values())
                .extracting(each -> each.area().code())
                .containsExactly("0301", "1103", "4601", "5001");
        assertThat(comparison.quantiles()).isNull();
    }

    @Test
    void says_what_cannot_be_compared() {
        assertThat(service.compare(BERGEN, ComparisonQuery.of("R01", "46").against(Peers.KOSTRA)))
                .isInstanceOfSatisfying(
                        ComparisonOutcome.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("peers"));
        assertThat(service.compare(BERGEN, QUERY.andWith(List.of("46"))))
                .isInstanceOfSatisfying(
                        ComparisonOutcome.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("with"));
    }

    @Test
    void a_year_without_values_is_empty_and_tells_which_have_some() {
        ComparisonOutcome.Done done = done(QUERY.inYear(2024));

        assertThat(done.comparison().isEmpty()).isTrue();
        assertThat(done.comparison().borders()).isEqualTo(Borders.B2024);
        assertThat(done.periods().getLast().period()).isEqualTo(new Year(2023));
    }

    @Test
    void is_for_those_who_may_read_values() {
        assertThatThrownBy(() -> service.compare(Actor.reader(Language.NB), QUERY))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.compare(BERGEN, ComparisonQuery.of("X99", "4601")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> service.compare(BERGEN, ComparisonQuery.of("R01", "9999")))
                .isInstanceOf(NotInScope.class);
    }

    private ComparisonOutcome.Done done(ComparisonQuery query) {
        return (ComparisonOutcome.Done) service.compare(BERGEN, query);
    }

    private Comparison compare(ComparisonQuery query) {
        return done(query).comparison();
    }

    private static Compared found(Comparison comparison, String area) {
        return comparison.values().stream()
                .filter(each -> each.area().code().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static String rank(@Nullable PlaceAmongPeers standing) {
        return standing == null ? "" : Integer.toString(standing.rank());
    }

    private static String rankOf(@Nullable PlaceAmongPeers standing) {
        return standing == null ? "" : Integer.toString(standing.of());
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
