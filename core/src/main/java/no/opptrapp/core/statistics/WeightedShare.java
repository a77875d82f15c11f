package no.opptrapp.core.statistics;

import java.math.BigDecimal;
import java.util.List;

/** A share in which each group counts by its inhabitants and not by its respondents. */
public final class WeightedShare {

    private WeightedShare() {}

    /**
     * One group's part.
     *
     * @param share of its answers
     * @param population inhabitants, positive
     */
    public record Part(Share share, long population) {}

    /**
     * Σ pop·share ÷ Σ pop, with variance Σ w²·v where w = pop ÷ Σ pop.
     *
     * @param parts the groups that are shown; at least one
     */
    public static Estimate of(List<Part> parts) {
        return mean(
                parts.stream().map(part -> Estimate.of(part.share())).toList(),
                parts.stream().map(Part::population).toList());
    }

    static Estimate mean(List<Estimate> values, List<Long> weights) {
        if (values.isEmpty()
                || values.size() != weights.size()
                || weights.stream().anyMatch(w -> w <= 0)) {
            throw new IllegalArgumentException("Weights " + weights + " for " + values.size() + " values");
        }
        long total = weights.stream().mapToLong(Long::longValue).sum();
        BigDecimal sum = BigDecimal.ZERO;
        double variance = 0;
        for (int i = 0; i < values.size(); i++) {
            double w = weights.get(i) / (double) total;
            sum = sum.add(values.get(i).exact().multiply(BigDecimal.valueOf(weights.get(i)), Share.EXACT_ENOUGH));
            variance += w * w * values.get(i).variance();
        }
        return Estimate.composed(sum.divide(BigDecimal.valueOf(total), Share.EXACT_ENOUGH), variance);
    }
}
