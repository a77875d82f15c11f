package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Between what most draws lie.
 *
 * @param held how many functions hold with their own people, by criticality
 * @param heldMoving how many hold when people are moved, by criticality
 * @param movedLow person-years moved that at least a tenth of the draws do not pass
 * @param movedHigh person-years moved that at least nine tenths of the draws do not pass
 */
public record Spread(
        Map<Criticality, Span> held, Map<Criticality, Span> heldMoving, BigDecimal movedLow, BigDecimal movedHigh) {

    public Spread {
        held = Map.copyOf(held);
        heldMoving = Map.copyOf(heldMoving);
    }

    /** How many functions of a criticality hold with their own people. */
    public Span held(Criticality criticality) {
        return Objects.requireNonNull(held.get(criticality));
    }

    /** How many functions of a criticality hold when people are moved. */
    public Span heldMoving(Criticality criticality) {
        return Objects.requireNonNull(heldMoving.get(criticality));
    }

    /** What the draws gave. */
    static final class Tally {

        private final Map<Criticality, long[]> held = new EnumMap<>(Criticality.class);
        private final Map<Criticality, long[]> heldMoving = new EnumMap<>(Criticality.class);
        private final long[] moved;
        private final int scale;

        /** @param scale of the units that are moved */
        Tally(int draws, int scale) {
            for (Criticality criticality : Criticality.values()) {
                held.put(criticality, new long[draws]);
                heldMoving.put(criticality, new long[draws]);
            }
            this.moved = new long[draws];
            this.scale = scale;
        }

        void add(int draw, Counts alone, Counts moving, long units) {
            held.forEach((criticality, counts) -> counts[draw] = alone.of(criticality));
            heldMoving.forEach((criticality, counts) -> counts[draw] = moving.of(criticality));
            moved[draw] = units;
        }

        Spread spread() {
            Span units = Span.of(moved);
            return new Spread(
                    spans(held),
                    spans(heldMoving),
                    BigDecimal.valueOf(units.low(), scale),
                    BigDecimal.valueOf(units.high(), scale));
        }

        private static Map<Criticality, Span> spans(Map<Criticality, long[]> counts) {
            Map<Criticality, Span> spans = new EnumMap<>(Criticality.class);
            counts.forEach((criticality, drawn) -> spans.put(criticality, Span.of(drawn)));
            return spans;
        }
    }
}
