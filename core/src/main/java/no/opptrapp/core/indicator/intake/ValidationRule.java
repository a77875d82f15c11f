package no.opptrapp.core.indicator.intake;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Something a value should meet; data of the product, with a place to say whether it warns or stops the file. */
public sealed interface ValidationRule {

    /** The indicator it is about. */
    String indicator();

    /** Whether a file that breaks it is refused; otherwise it is taken in with a warning. */
    boolean stops();

    /** What is wrong with a value; empty when nothing is. */
    Optional<Text> fault(ObservationKey key, double value, Neighbours neighbours);

    /** The value lies between two bounds, in the unit of the indicator. */
    record Range(String indicator, boolean stops, double low, double high) implements ValidationRule {

        @Override
        public Optional<Text> fault(ObservationKey key, double value, Neighbours neighbours) {
            return value >= low && value <= high
                    ? Optional.empty()
                    : Optional.of(Text.of("intake.rule.range", shown(value), shown(low), shown(high)));
        }
    }

    /**
     * The value is not far from the last one there was: last year's, or that of a year before when nothing was said in
     * between.
     *
     * @param least differences up to this are no jump, in the unit of the indicator
     * @param percent of the value before
     */
    record Jump(String indicator, boolean stops, double least, double percent) implements ValidationRule {

        /** Years; what is older says little of what to expect. */
        static final int REACH = 5;

        /** The key of the same so many years before; empty where years are not what it is said of. */
        static Optional<ObservationKey> before(ObservationKey key, int years) {
            return key.period() instanceof Year(int year)
                    ? Optional.of(
                            new ObservationKey(key.indicator(), key.area(), key.borders(), new Year(year - years)))
                    : Optional.empty();
        }

        @Override
        public Optional<Text> fault(ObservationKey key, double value, Neighbours neighbours) {
            Neighbours.@Nullable Earlier earlier = neighbours.earlier(key);
            if (earlier == null) {
                return Optional.empty();
            }
            double before = earlier.value();
            double difference = Math.abs(value - before);
            return difference <= least || difference * 100 <= percent * before
                    ? Optional.empty()
                    : Optional.of(
                            Text.of("intake.rule.jump", shown(value), shown(before), Integer.toString(earlier.year())));
        }
    }

    /**
     * The value is the sum of its parts.
     *
     * @param parts codes of indicators; nothing is said where one of them has no value
     * @param tolerance in the unit of the indicator
     */
    record Sum(String indicator, boolean stops, List<String> parts, double tolerance) implements ValidationRule {

        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Text> fault(ObservationKey key, double value, Neighbours neighbours) {
            return said("intake.rule.sum", key, value, neighbours);
        }

        /** The same, said where one of the parts stands and the sum does not. */
        Optional<Text> partFault(ObservationKey key, double value, Neighbours neighbours) {
            return said("intake.rule.sum.part", key, value, neighbours);
        }

        private Optional<Text> said(String text, ObservationKey key, double value, Neighbours neighbours) {
            double sum = 0;
            for (String part : parts) {
                @Nullable Double one = neighbours.value(key.of(part));
                if (one == null) {
                    return Optional.empty();
                }
                sum += one;
            }
            return Math.abs(sum - value) <= tolerance
                    ? Optional.empty()
                    : Optional.of(Text.of(text, shown(value), shown(sum), String.join(" + ", parts), indicator));
        }
    }

    /** The value per 1,000 inhabitants lies between two bounds. */
    record PerInhabitants(String indicator, boolean stops, double low, double high) implements ValidationRule {

        @Override
        public Optional<Text> fault(ObservationKey key, double value, Neighbours neighbours) {
            @Nullable Double inhabitants = neighbours.inhabitants(key);
            if (inhabitants == null || inhabitants == 0) {
                return Optional.empty();
            }
            double rate = 1000 * value / inhabitants;
            return rate >= low && rate <= high
                    ? Optional.empty()
                    : Optional.of(Text.of("intake.rule.per-inhabitants", shown(rate), shown(low), shown(high)));
        }
    }

    private static Amount shown(double value) {
        return Amount.number(value, 1);
    }
}
