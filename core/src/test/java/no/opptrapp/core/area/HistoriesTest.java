package no.opptrapp.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final AreaRegister REGISTER = Registers.snapshot();

    @Test
    void tells_what_became_of_an_old_municipality() {
        AreaHistory tysfjord = REGISTER.history("1850").orElseThrow();

        assertThat(tysfjord.predecessors()).isEmpty();
        assertThat(tysfjord.successors())
                .extracting(step -> step.after().code() + " " + step.kind() + " " + step.share())
                .containsExactly("1806 SPLIT 0.50", "1875 SPLIT 0.50");
    }

    @Test
    void tells_both_ways_from_a_municipality_in_the_middle() {
        AreaHistory alesund = REGISTER.history("1507").orElseThrow();

        assertThat(alesund.predecessors())
                .extracting(step -> step.before().code())
                .containsExactlyInAnyOrder("1504", "1523", "1529", "1534", "1546");
        assertThat(alesund.successors()).extracting(step -> step.after().code()).containsExactly("1508", "1580");
    }

    @Test
    void works_out_what_happened_to_counties() {
        AreaHistory viken = REGISTER.history("30").orElseThrow();

        assertThat(viken.predecessors())
                .extracting(step -> step.before().code())
                .containsExactlyInAnyOrder("01", "02", "05", "06", "07");
        assertThat(viken.successors())
                .extracting(step -> step.after().code())
                .containsExactlyInAnyOrder("31", "32", "33");
    }

    @Test
    void has_no_history_of_a_code_nobody_knows() {
        assertThat(REGISTER.history("9999")).isEmpty();
    }

    @Property(tries = 100)
    void comes_back_from_every_place_it_leads_to(@ForAll("municipalities") Municipality municipality) {
        List<AreaStep> successors =
                REGISTER.history(municipality.code()).orElseThrow().successors();

        for (AreaStep step : successors) {
            assertThat(REGISTER.history(step.after().code()).orElseThrow().predecessors())
                    .anySatisfy(back -> assertThat(back.before().code()).isEqualTo(municipality.code()));
        }
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return Arbitraries.of(REGISTER.municipalities(Borders.B2019));
    }
}
