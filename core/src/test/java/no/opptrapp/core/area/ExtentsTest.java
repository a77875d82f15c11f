package no.opptrapp.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExtentsTest {

    private static final AreaRegister REGISTER = Registers.snapshot();
    private static final Extents EXTENTS = REGISTER.extents();

    @Test
    void follows_bergen_back_to_its_old_code_and_no_further() {
        assertThat(EXTENTS.covered(List.of("4601"))).containsExactlyInAnyOrder("4601", "1201");
    }

    @Test
    void takes_in_what_merged_into_a_municipality() {
        assertThat(EXTENTS.covered(List.of("1103"))).containsExactlyInAnyOrder("1103", "1141", "1142");
    }

    @Test
    void gives_a_divided_municipality_to_neither_half_but_to_both_together() {
        assertThat(EXTENTS.covered(List.of("1580"))).containsExactly("1580");
        assertThat(EXTENTS.covered(List.of("1508", "1580"))).contains("1507", "1534", "1504");
    }

    @Test
    void gives_nothing_wider_than_what_was_given() {
        assertThat(EXTENTS.covered(List.of("0301"))).doesNotContain("03", "OL").contains("0301", "030115");
        assertThat(EXTENTS.covered(List.of("42"))).doesNotContain("SL").contains("09", "10", "4204", "1001");
    }

    @Test
    void leaves_out_a_county_that_reached_further_than_the_scope() {
        Set<String> vestland = EXTENTS.covered(List.of("46"));

        assertThat(vestland).contains("12", "1401").doesNotContain("14", "1444", "1577");
    }

    @Test
    void covers_one_district_alone() {
        assertThat(EXTENTS.covered(List.of("030103"))).containsExactly("030103");
    }

    @Test
    void covers_nothing_by_a_code_nobody_knows_but_the_code_itself() {
        assertThat(EXTENTS.covered(List.of("9999"))).containsExactly("9999");
    }

    @Test
    void lies_in_county_region_and_country_as_they_are_now() {
        assertThat(EXTENTS.above(List.of("4601"))).containsExactlyInAnyOrder("46", "VL", "NO");
        assertThat(EXTENTS.above(List.of("030103"))).containsExactlyInAnyOrder("0301", "03", "OL", "NO");
        assertThat(EXTENTS.above(List.of("46", "4601"))).containsExactlyInAnyOrder("VL", "NO");
    }

    @Test
    void follows_a_municipality_that_changed_region_to_where_it_is_now() {
        assertThat(EXTENTS.above(List.of("5061"))).contains("TR").doesNotContain("VL");
    }

    @Test
    void knows_nothing_above_a_code_that_nobody_knows() {
        assertThat(EXTENTS.above(List.of("9999"))).isEmpty();
    }

    @Property(tries = 200)
    void covers_no_municipality_that_reaches_outside_the_scope_on_any_borders(@ForAll("codes") String code) {
        Borders own = REGISTER.newestBorders(code).orElseThrow();

        for (String covered : EXTENTS.covered(List.of(code))) {
            for (Borders borders : Borders.values()) {
                if (REGISTER.find(borders, covered).orElse(null) instanceof Municipality) {
                    assertThat(EXTENTS.within(borders, covered, own, code)).isTrue();
                }
            }
        }
    }

    @Property(tries = 200)
    void covers_everything_below_on_the_same_borders(@ForAll("codes") String code) {
        Borders own = REGISTER.newestBorders(code).orElseThrow();

        assertThat(EXTENTS.covered(List.of(code)))
                .containsAll(REGISTER.below(own, code).stream().map(Area::code).toList());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Stream.of(Borders.values())
                .flatMap(borders -> REGISTER.areas(borders).stream())
                .filter(area -> area.kind() != AreaKind.DISTRICT)
                .map(Area::code)
                .distinct()
                .toList());
    }
}
