package no.opptrapp.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.opptrapp.core.area.store.AreaSnapshot;
import org.junit.jupiter.api.Test;

class CorrectedFactsTest {

    private static final AreaFacts FACTS = AreaSnapshot.read();

    @Test
    void nothing_put_right_leaves_everything_but_the_version() {
        AreaFacts same = CorrectedFacts.of(FACTS, List.of(), "2027-01-01");
        assertThat(same.municipalities()).isEqualTo(FACTS.municipalities());
        assertThat(same.version()).isEqualTo("2027-01-01");
    }

    @Test
    void a_name_and_a_group_are_put_right_on_the_borders_they_are_told_of() {
        AreaFacts after = CorrectedFacts.of(
                FACTS,
                List.of(
                        new AreaCorrection(Borders.B2024, "4601", "Bjørgvin", null),
                        new AreaCorrection(Borders.B2024, "4601", null, 11)),
                "2027-01-01");
        assertThat(one(after, Borders.B2024, "4601").title()).isEqualTo("Bjørgvin");
        assertThat(one(after, Borders.B2024, "4601").kostraGroup()).isEqualTo(11);
        assertThat(one(after, Borders.B2020, "4601")).isEqualTo(one(FACTS, Borders.B2020, "4601"));
    }

    @Test
    void a_name_that_occurs_twice_has_its_county_behind_it_and_one_that_does_no_longer_has_not() {
        AreaFacts twice = CorrectedFacts.of(
                FACTS, List.of(new AreaCorrection(Borders.B2024, "4601", "Oslo", null)), "2027-01-01");
        assertThat(one(twice, Borders.B2024, "4601").title()).isEqualTo("Oslo (Vestland)");
        assertThat(one(twice, Borders.B2024, "0301").title()).isEqualTo("Oslo (Oslo)");
        AreaFacts back = CorrectedFacts.of(
                twice, List.of(new AreaCorrection(Borders.B2024, "4601", "Bergen", null)), "2027-01-02");
        assertThat(one(back, Borders.B2024, "0301").title()).isEqualTo("Oslo");
    }

    @Test
    void what_is_told_of_no_municipality_or_no_group_is_refused() {
        for (AreaCorrection wrong : List.of(
                new AreaCorrection(Borders.B2024, "9998", "Ingensteds", null),
                new AreaCorrection(Borders.B2024, "4601", null, 99))) {
            assertThatThrownBy(() -> CorrectedFacts.of(FACTS, List.of(wrong), "2027-01-01"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Municipality one(AreaFacts facts, Borders borders, String code) {
        return facts.municipalities().stream()
                .filter(municipality ->
                        municipality.borders() == borders && municipality.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
