package no.opptrapp.planning.continuity.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final List<StaffedFunction> EXAMPLE = ExampleFunctions.all();

    @Test
    void a_tenth_lies_below_the_span_and_a_tenth_above() {
        assertThat(Span.of(LongStream.rangeClosed(1, 1000).toArray())).isEqualTo(new Span(100, 900));
        assertThat(Span.of(new long[] {7})).isEqualTo(new Span(7, 7));
        assertThat(Span.of(new long[] {3, 1, 2})).isEqualTo(new Span(1, 3));
    }

    @Test
    void nothing_is_left_to_chance_when_nobody_or_everybody_is_away() {
        Map<Criticality, Span> all =
                Map.of(Criticality.A, new Span(4, 4), Criticality.B, new Span(4, 4), Criticality.C, new Span(2, 2));
        Spread none = Draws.of(EXAMPLE, BigDecimal.ZERO);
        assertThat(none.held()).isEqualTo(all);
        assertThat(none.heldMoving()).isEqualTo(all);
        assertThat(none.movedHigh()).isEqualByComparingTo("0");

        assertThat(Draws.of(EXAMPLE, BigDecimal.ONE).heldMoving().values()).containsOnly(new Span(0, 0));
    }

    @Test
    void chance_spreads_around_what_is_expected_and_is_the_same_every_time() {
        Spread spread = Draws.of(EXAMPLE, new BigDecimal("0.3"));

        assertThat(spread).isEqualTo(Draws.of(EXAMPLE, new BigDecimal("0.3")));
        Span alone = spread.held().get(Criticality.A);
        assertThat(alone.low()).isLessThan(alone.high());
        Span moving = spread.heldMoving().get(Criticality.A);
        assertThat(moving.low()).isGreaterThanOrEqualTo(alone.low());
        assertThat(moving.high()).isEqualTo(4);
        assertThat(spread.movedLow()).isLessThan(spread.movedHigh());
    }

    @Test
    void somebody_who_works_part_time_is_there_or_not() {
        StaffedFunction part = new StaffedFunction(
                "Halv stilling",
                Criticality.A,
                List.of(new Staffing("erfaring", new BigDecimal("0.5"), new BigDecimal("0.1"))));

        Span held = Draws.of(List.of(part), new BigDecimal("0.5")).held().get(Criticality.A);

        assertThat(held).isEqualTo(new Span(0, 1));
    }
}
