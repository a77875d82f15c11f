package no.opptrapp.ui.open.continuity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.function.Function;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Draws;
import no.opptrapp.planning.continuity.stress.Span;
import no.opptrapp.planning.continuity.stress.Spread;

/**
 * Between what four fifths of the draws lie.
 *
 * @param draws how many there were
 */
@Serdeable
record RangeView(int draws, Spans held, Spans heldMoving, Ends moved) {

    /** The ends of a span: a tenth of the draws lie below it, a tenth above. */
    @Serdeable
    record Ends(BigDecimal low, BigDecimal high) {

        static Ends of(Span span) {
            return new Ends(BigDecimal.valueOf(span.low()), BigDecimal.valueOf(span.high()));
        }
    }

    /** For each criticality. */
    @Serdeable
    record Spans(
            @JsonProperty("A") Ends a,
            @JsonProperty("B") Ends b,
            @JsonProperty("C") Ends c) {

        static Spans of(Function<Criticality, Span> spans) {
            return new Spans(
                    Ends.of(spans.apply(Criticality.A)),
                    Ends.of(spans.apply(Criticality.B)),
                    Ends.of(spans.apply(Criticality.C)));
        }
    }

    static RangeView of(Spread spread) {
        return new RangeView(
                Draws.NUMBER,
                Spans.of(spread::held),
                Spans.of(spread::heldMoving),
                new Ends(spread.movedLow(), spread.movedHigh()));
    }
}
