package no.opptrapp.core.statistics;

import java.math.BigDecimal;
import java.util.List;

/** What a month with several rounds is summed up as. Rounds without an answer or with a hidden base are left out before. */
public final class MonthlyMean {

    private MonthlyMean() {}

    /**
     * The unweighted mean of the rounds. One round is its own mean and keeps its interval; for k rounds the interval is
     * the mean ± 1.96·√(Σ vᵢ)/k, clipped to 0–100.
     *
     * @param rounds at least one
     */
    public static Estimate ofRounds(List<Estimate> rounds) {
        requireSome(rounds);
        if (rounds.size() == 1) {
            return rounds.getFirst();
        }
        BigDecimal sum = BigDecimal.ZERO;
        double variance = 0;
        for (Estimate round : rounds) {
            sum = sum.add(round.exact());
            variance += round.variance();
        }
        double k = rounds.size();
        return Estimate.composed(sum.divide(BigDecimal.valueOf(rounds.size()), Share.EXACT_ENOUGH), variance / (k * k));
    }

    /** Sum of counts ÷ sum of bases over the rounds: one share, with Wilson's interval. */
    public static Estimate pooled(List<Share> rounds) {
        requireSome(rounds);
        return Estimate.of(rounds.stream().reduce(Share::plus).orElseThrow());
    }

    /**
     * The mean of the rounds, each counting by its base: what {@link #pooled} is for shares that are weighted inside
     * their round and therefore have no counts of their own.
     *
     * @param rounds at least one
     * @param bases as many, positive
     */
    public static Estimate byBase(List<Estimate> rounds, List<Long> bases) {
        requireSome(rounds);
        return rounds.size() == 1 ? rounds.getFirst() : WeightedShare.mean(rounds, bases);
    }

    private static void requireSome(List<?> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A mean of no rounds");
        }
    }
}
