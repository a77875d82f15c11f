package no.opptrapp.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangeChainTest {

    private static final AreaRegister REGISTER = Registers.snapshot();

    @Test
    void leads_every_municipality_of_2019_to_2020_and_on_to_2024() {
        assertThat(REGISTER.municipalities(Borders.B2019)).allSatisfy(municipality -> {
            assertThat(REGISTER.successors(municipality)).isNotEmpty();
            assertThat(REGISTER.successors(municipality))
                    .allSatisfy(next -> assertThat(REGISTER.successors(next)).isNotEmpty());
        });
    }

    @Test
    void reaches_every_municipality_of_later_borders_from_the_oldest() {
        Map<String, BigDecimal> ones = new HashMap<>();
        REGISTER.municipalities(Borders.B2019).forEach(each -> ones.put(each.code(), BigDecimal.ONE));

        assertThat(REGISTER.chain().carry(ones, Borders.B2019, Borders.B2020))
                .containsOnlyKeys(REGISTER.municipalities(Borders.B2020).stream()
                        .map(Municipality::code)
                        .toList());
        assertThat(REGISTER.chain().carry(ones, Borders.B2019, Borders.B2024))
                .containsOnlyKeys(REGISTER.municipalities(Borders.B2024).stream()
                        .map(Municipality::code)
                        .toList());
    }

    @Test
    void divides_alesund_by_inhabitants() {
        Map<String, BigDecimal> carried =
                REGISTER.chain().carry(Map.of("1507", new BigDecimal(1000)), Borders.B2020, Borders.B2024);

        assertThat(carried)
                .containsExactlyInAnyOrderEntriesOf(
                        new TreeMap<>(Map.of("1508", new BigDecimal("862.1000"), "1580", new BigDecimal("137.9000"))));
    }

    @Test
    void keeps_the_inhabitants_of_2023_on_the_borders_of_2024() {
        Map<String, BigDecimal> inhabitants = new HashMap<>();
        REGISTER.municipalities(Borders.B2020)
                .forEach(each -> inhabitants.put(
                        each.code(),
                        BigDecimal.valueOf(REGISTER.population(each.code(), 2023)
                                .orElseThrow()
                                .all())));

        assertThat(sum(REGISTER.chain().carry(inhabitants, Borders.B2020, Borders.B2024)))
                .isEqualByComparingTo(BigDecimal.valueOf(
                        REGISTER.population("NO", 2023).orElseThrow().all()));
    }

    @Property(tries = 50)
    void keeps_the_sum_of_any_amounts_from_2019_to_2020_and_2024(@ForAll @Size(422) long[] amounts) {
        Map<String, BigDecimal> given = new HashMap<>();
        int i = 0;
        for (Municipality municipality : REGISTER.municipalities(Borders.B2019)) {
            given.put(municipality.code(), BigDecimal.valueOf(amounts[i++], 1));
        }
        Map<String, BigDecimal> middle = REGISTER.chain().carry(given, Borders.B2019, Borders.B2020);

        assertThat(sum(middle)).isEqualByComparingTo(sum(given));
        assertThat(sum(REGISTER.chain().carry(middle, Borders.B2020, Borders.B2024)))
                .isEqualByComparingTo(sum(given));
        assertThat(REGISTER.chain().carry(given, Borders.B2019, Borders.B2024))
                .isEqualTo(REGISTER.chain().carry(middle, Borders.B2020, Borders.B2024));
    }

    @Test
    void does_not_pretend_to_know_the_way_back() {
        assertThatThrownBy(() -> REGISTER.chain().carry(Map.of(), Borders.B2024, Borders.B2020))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
