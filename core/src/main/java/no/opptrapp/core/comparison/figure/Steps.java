package no.opptrapp.core.comparison.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.statistics.Quantiles;

/** The limits between the colours of a map: a fifth of the areas in each, or steps of the same width where many are alike. */
final class Steps {

    private Steps() {}

    /** Rounded as values are shown, so that the legend tells the truth. Empty where there are too few values. */
    static Optional<List<Double>> of(Comparison comparison) {
        double[] values = comparison.values().stream()
                .filter(Compared::counts)
                .mapToDouble(each -> Objects.requireNonNull(each.finding().value()))
                .toArray();
        if (values.length < Quantiles.FEWEST) {
            return Optional.empty();
        }
        int decimals = comparison.indicator().unit().decimals();
        double least = DoubleStream.of(values).min().orElseThrow();
        double most = DoubleStream.of(values).max().orElseThrow();
        return Stream.of(
                        limits(decimals, share -> Quantiles.of(values, share).orElseThrow()),
                        limits(decimals, share -> least + share * (most - least)))
                .filter(limits -> limits.stream().distinct().count() == limits.size())
                .findFirst();
    }

    private static List<Double> limits(int decimals, DoubleUnaryOperator limit) {
        return DoubleStream.of(0.2, 0.4, 0.6, 0.8)
                .map(limit)
                .mapToObj(value -> BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue())
                .toList();
    }
}
