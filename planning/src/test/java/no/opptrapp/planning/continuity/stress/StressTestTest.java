package no.opptrapp.planning.continuity.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StressTestTest {

    private static final List<StaffedFunction> EXAMPLE = ExampleFunctions.all();

    @TestFactory
    Stream<DynamicTest> the_example_comes_to_what_was_worked_out_independently() {
        return ExampleFunctions.answers().stream()
                .map(row -> DynamicTest.dynamicTest("at " + row.getField("absence"), () -> {
                    StressResult result = StressTest.at(EXAMPLE, new BigDecimal(row.getField("absence")));
                    assertThat(result.held().a()).hasToString(row.getField("held_A"));
                    assertThat(result.held().b()).hasToString(row.getField("held_B"));
                    assertThat(result.held().c()).hasToString(row.getField("held_C"));
                    assertThat(result.heldMoving().a()).hasToString(row.getField("held_A_moving"));
                    assertThat(result.heldMoving().b()).hasToString(row.getField("held_B_moving"));
                    assertThat(result.heldMoving().c()).hasToString(row.getField("held_C_moving"));
                    assertThat(result.moved()).isEqualByComparingTo(row.getField("moved"));
                    assertThat(result.below()).hasSize(Integer.parseInt(row.getField("below_after_moving")));
                }));
    }

    @Test
    void seven_answers_are_held_against_it() {
        assertThat(ExampleFunctions.answers()).hasSize(7);
    }

    @Test
    void says_which_functions_fall_and_what_they_lack() {
        StressResult result = StressTest.at(EXAMPLE, new BigDecimal("0.3"));

        assertThat(result.falls())
                .extracting(fall -> fall.function().name())
                .containsExactly("Døgnbemannet bofellesskap", "Akutt samtaletelefon");
        assertThat(result.falls().getFirst().lacks())
                .extracting(Shortfall::competence)
                .containsExactly("helse", "sosial");
        assertThat(result.falls().getFirst().lacks().getFirst().lacks()).isEqualByComparingTo("0.3");
        assertThat(result.falls().getFirst().lacks().getLast().lacks()).isEqualByComparingTo("0.4");
    }

    @Test
    void says_whose_people_hold_up_whom_and_takes_from_the_least_critical_first() {
        StressResult result = StressTest.at(EXAMPLE, new BigDecimal("0.3"));

        assertThat(result.moves())
                .extracting(Move::to, Move::competence)
                .contains(tuple("Døgnbemannet bofellesskap", "sosial"), tuple("Akutt samtaletelefon", "sosial"));
        assertThat(result.moves().stream().map(Move::personYears).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(result.moved());
        assertThat(result.moves())
                .filteredOn(move -> move.competence().equals("sosial"))
                .extracting(Move::from)
                .containsOnly("Dagsenter og aktivitet");
    }

    @Test
    void says_of_a_function_whose_people_hold_up_others_that_it_gives_them() {
        StressResult result = StressTest.at(EXAMPLE, new BigDecimal("0.5"));

        assertThat(result.below())
                .filteredOn(Fall::gives)
                .extracting(fall -> fall.function().name())
                .contains("Dagsenter og aktivitet", "Gruppetilbud og kurs");
        assertThat(result.below()).allSatisfy(fall -> assertThat(fall.lacks()).isNotEmpty());
    }

    @Test
    void knows_which_part_of_the_minimum_would_do() {
        StressResult result = StressTest.at(EXAMPLE, new BigDecimal("0.4"));
        StaffedFunction home = EXAMPLE.get(3);

        assertThat(result.holdsAlone(home, new BigDecimal("0.8"))).isTrue();
        assertThat(result.holdsAlone(home, new BigDecimal("0.81"))).isFalse();
    }

    @Test
    void everything_holds_when_nobody_is_away_and_nothing_when_all_are() {
        assertThat(StressTest.at(EXAMPLE, BigDecimal.ZERO).held().all()).isEqualTo(10);
        assertThat(StressTest.at(EXAMPLE, BigDecimal.ONE).heldMoving().all()).isZero();
        assertThat(StressTest.at(List.of(), new BigDecimal("0.3")).all().all()).isZero();
    }

    @Test
    void does_not_round_where_the_limit_is_met_to_the_last_digit() {
        StaffedFunction exact = function("Akkurat nok", "0.3", "0.21");

        assertThat(StressTest.at(List.of(exact), new BigDecimal("0.3")).held().all())
                .isEqualTo(1);
        assertThat(StressTest.at(List.of(exact), new BigDecimal("0.3001"))
                        .held()
                        .all())
                .isZero();
    }

    @Test
    void holds_what_stands_first_where_two_answers_are_equally_good() {
        List<StaffedFunction> twins =
                List.of(function("En", "1", "1"), function("To", "1", "1"), function("Tre", "1", "1"));

        StressResult result = StressTest.at(twins, new BigDecimal("0.6"));

        assertThat(result.below()).extracting(fall -> fall.function().name()).containsExactly("To", "Tre");
    }

    @Test
    void knows_no_absence_beyond_all() {
        assertThatThrownBy(() -> StressTest.at(EXAMPLE, new BigDecimal("1.1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StressTest.at(EXAMPLE, new BigDecimal("-0.1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StaffedFunction function(String name, String normal, String minimum) {
        return new StaffedFunction(
                name, Criticality.A, List.of(new Staffing("helse", new BigDecimal(normal), new BigDecimal(minimum))));
    }
}
