package no.opptrapp.survey.result;

import java.util.List;
import java.util.Set;
import no.opptrapp.core.statistics.Estimate;
import no.opptrapp.core.statistics.MonthlyMean;
import no.opptrapp.core.statistics.Share;
import no.opptrapp.core.statistics.WeightedShare;
import no.opptrapp.survey.round.Counts;

/** The shares of one row, seen through the switches: over the rounds that may be seen, or none. */
final class RowShares {

    /** What there is to see of a row. */
    enum State {
        SHOWN,
        HIDDEN,
        /** Nobody gave a valid answer. */
        EMPTY,
        /** No round asked the question. */
        MISSING
    }

    private final Row row;
    private final Switches switches;
    private final Inhabitants inhabitants;
    private final List<Used> used;
    private final long base;

    /** A round that may be seen, and the answers its shares rest on. */
    private record Used(RoundAnswers round, long base) {}

    RowShares(Row row, Switches switches, Inhabitants inhabitants) {
        this.row = row;
        this.switches = switches;
        this.inhabitants = inhabitants;
        this.used = row.rounds().stream()
                .filter(this::isShown)
                .map(round -> new Used(round, base(round)))
                .toList();
        this.base = used.isEmpty()
                ? row.rounds().stream()
                        .mapToLong(round -> round.counts(row.region()).valid())
                        .sum()
                : used.stream().mapToLong(Used::base).sum();
    }

    State state() {
        if (!used.isEmpty()) {
            return State.SHOWN;
        }
        if (row.rounds().isEmpty()) {
            return State.MISSING;
        }
        return base == 0 ? State.EMPTY : State.HIDDEN;
    }

    /** How many rounds the shares are the mean of. */
    int rounds() {
        return used.size();
    }

    /**
     * The answers the shares rest on. Where they are hidden, the valid answers, whatever the switch: the others would
     * tell how many said <i>vet ikke</i>.
     */
    long base() {
        return base;
    }

    /**
     * The share of some options together, in percent.
     *
     * @throws IllegalStateException when the row is not shown: a defect, never an answer
     */
    Estimate share(Set<Integer> options) {
        if (used.isEmpty()) {
            throw new IllegalStateException(row.key() + " is not shown");
        }
        if (switches.mean() == Switches.Mean.POOLED && !weighted()) {
            return MonthlyMean.pooled(used.stream()
                    .map(each -> share(each.round().counts(row.region()), each.base(), options))
                    .toList());
        }
        List<Estimate> estimates =
                used.stream().map(each -> estimate(each, options)).toList();
        return switches.mean() == Switches.Mean.POOLED
                ? MonthlyMean.byBase(estimates, used.stream().map(Used::base).toList())
                : MonthlyMean.ofRounds(estimates);
    }

    private Estimate estimate(Used each, Set<Integer> options) {
        RoundAnswers round = each.round();
        if (!weighted()) {
            return Estimate.of(share(round.counts(row.region()), each.base(), options));
        }
        return WeightedShare.of(round.decision().shown().stream()
                .map(region -> new WeightedShare.Part(
                        share(round.counts(region), base(round.counts(region)), options),
                        inhabitants.of(region, round.round().year())))
                .toList());
    }

    private static Share share(Counts counts, long base, Set<Integer> options) {
        long count = 0;
        for (int option : options) {
            count += counts.of(option);
        }
        return new Share(count, base);
    }

    private boolean isShown(RoundAnswers round) {
        return round.outcome(row.region()).isShown()
                && (!weighted() || !round.decision().shown().isEmpty());
    }

    private long base(RoundAnswers round) {
        return weighted()
                ? round.decision().shown().stream()
                        .mapToLong(region -> base(round.counts(region)))
                        .sum()
                : base(round.counts(row.region()));
    }

    private long base(Counts counts) {
        return switches.base() == Switches.Base.ALL ? counts.all() : counts.valid();
    }

    /** A landsdel is its own: only the country is put together by inhabitants. */
    private boolean weighted() {
        return row.region() == null && switches.weight() == Switches.Weight.POPULATION;
    }
}
