package no.opptrapp.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AreaRegisterTest {

    private final AreaRegister register = Registers.snapshot();

    @ParameterizedTest
    @CsvSource({"B2019,422,18", "B2020,356,11", "B2024,357,15"})
    void has_every_municipality_and_county_on_each_borders(Borders borders, int municipalities, int counties) {
        assertThat(register.municipalities(borders)).hasSize(municipalities);
        assertThat(register.areas(borders, AreaKind.COUNTY)).hasSize(counties);
        assertThat(register.areas(borders, AreaKind.REGION)).hasSize(5);
    }

    @Test
    void lists_regions_from_north_to_south() {
        assertThat(register.regions()).extracting(Region::code).containsExactly("NN", "TR", "VL", "OL", "SL");
    }

    @ParameterizedTest
    @CsvSource({"NN,484546", "TR,468702", "VL,1381661", "OL,2725440", "SL,307231", "NO,5367580"})
    void sums_the_inhabitants_of_2020_to_the_published_regions(String code, long inhabitants) {
        assertThat(register.population(code, 2020)).hasValueSatisfying(population -> {
            assertThat(population.all()).isEqualTo(inhabitants);
            assertThat(population.quality()).isEqualTo(Population.Quality.OFFICIAL);
        });
    }

    @Test
    void marks_a_sum_with_an_estimate_in_it_as_an_estimate() {
        assertThat(register.population("18", 2019).orElseThrow().quality())
                .isEqualTo(Population.Quality.RECALCULATED_SPLIT_ESTIMATE);
        assertThat(register.population("42", 2019).orElseThrow().quality())
                .isEqualTo(Population.Quality.RECALCULATED_SUM);
    }

    @Test
    void knows_nobody_where_the_code_was_not_in_force() {
        assertThat(register.population("30", 2024)).isEmpty();
        assertThat(register.population("31", 2023)).isEmpty();
        assertThat(register.population("4601", 2031)).isEmpty();
    }

    @Test
    void divides_oslo_into_fifteen_districts_and_two_parts_without_services() {
        List<Area> parts = register.children(Borders.NEWEST, "0301");

        assertThat(parts).hasSize(17);
        assertThat(parts).filteredOn(part -> ((District) part).ownServices()).hasSize(15);
    }

    @Test
    void leaves_the_few_without_a_registered_district_out_of_the_districts_of_oslo() {
        long inDistricts = register.children(Borders.NEWEST, "0301").stream()
                .mapToLong(part ->
                        register.population(part.code(), 2020).orElseThrow().all())
                .sum();

        assertThat(inDistricts).isEqualTo(691_108);
        assertThat(register.population("0301", 2020).orElseThrow().all()).isEqualTo(693_494);
    }

    @Test
    void shows_the_county_of_a_name_that_occurs_twice() {
        assertThat(name(Borders.B2024, "1515")).isEqualTo("Herøy (Møre og Romsdal)");
        assertThat(name(Borders.B2019, "0137")).isEqualTo("Våler (Østfold)");
        assertThat(name(Borders.B2020, "3018")).isEqualTo("Våler (Viken)");
        assertThat(name(Borders.B2024, "4601")).isEqualTo("Bergen");
    }

    @ParameterizedTest
    @EnumSource(Borders.class)
    void gives_no_two_municipalities_the_same_name(Borders borders) {
        assertThat(register.municipalities(borders))
                .extracting(Municipality::title)
                .doesNotHaveDuplicates();
    }

    @Test
    void keeps_the_official_name_beside_the_short_one() {
        Municipality nesseby = (Municipality) register.newest("5636").orElseThrow();

        assertThat(nesseby.shortName()).isEqualTo("Nesseby");
        assertThat(nesseby.officialName()).isEqualTo("Unjárga - Nesseby");
        assertThat(((Municipality) register.find(Borders.B2020, "1515").orElseThrow()).officialName())
                .isEqualTo("Herøy");
    }

    @Test
    void says_what_lies_above_and_below_an_area() {
        assertThat(register.above(Borders.B2024, "030103"))
                .extracting(Area::code)
                .containsExactly("0301", "03", "OL", "NO");
        assertThat(register.above(Borders.B2019, "1201")).extracting(Area::code).containsExactly("12", "VL", "NO");
        assertThat(register.municipalities(Borders.B2020, "NN")).hasSize(80);
        assertThat(register.below(Borders.B2024, "03")).hasSize(18);
    }

    @Test
    void puts_every_county_of_all_times_in_a_region() {
        assertThat(register.above(Borders.B2019, "14").getFirst().code()).isEqualTo("VL");
        assertThat(register.above(Borders.B2019, "09").getFirst().code()).isEqualTo("SL");
        assertThat(register.above(Borders.B2020, "54").getFirst().code()).isEqualTo("NN");
    }

    @ParameterizedTest
    @EnumSource(Borders.class)
    void puts_a_municipality_in_the_region_of_its_county(Borders borders) {
        assertThat(register.municipalities(borders))
                .allSatisfy(municipality -> assertThat(register.above(borders, municipality.code())
                                .get(1)
                                .code())
                        .isEqualTo(municipality.region()));
    }

    @Test
    void orders_names_as_norwegians_do() {
        List<String> names = register.municipalities(Borders.NEWEST).stream()
                .map(Municipality::title)
                .sorted(Ordering.by(Language.NB, name -> name))
                .toList();

        assertThat(names.getFirst()).isEqualTo("Alstahaug");
        assertThat(names.getLast()).startsWith("Å");
        assertThat(names.indexOf("Ørsta"))
                .isGreaterThan(names.indexOf("Ås") - 40)
                .isLessThan(names.indexOf("Ås"));
        assertThat(names.indexOf("Aarborte")).isNegative();
    }

    private String name(Borders borders, String code) {
        Text name = register.find(borders, code).orElseThrow().name();
        return Texts.in(Language.NB).say(name);
    }
}
