package no.opptrapp.core.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Areas held against each other on one indicator, in one period. Everything in it rests on values that may be shown:
 * what is hidden takes part in nothing, so nothing here differs by what it is.
 *
 * @param indicator what is compared
 * @param period when
 * @param borders the borders the codes belong to
 * @param own the area that is held against the others
 * @param peers who the others are
 * @param values of all that are compared, in their order; the own area among them when it is one of them
 * @param ownValue of the own area, also where it is wider than those compared
 * @param quantiles over what counts; null below five values, and for yes and no
 * @param inequality over the municipalities that count; null where it says nothing
 * @param caveats what must not be read into it: goes with every picture, table and file
 * @param reconstructed whether any value was made up after published results
 */
public record Comparison(
        Indicator indicator,
        Period period,
        Borders borders,
        Area own,
        PeerSet peers,
        List<Compared> values,
        Compared ownValue,
        @Nullable Percentiles quantiles,
        @Nullable Inequality inequality,
        List<Text> caveats,
        boolean reconstructed) {

    public Comparison {
        values = List.copyOf(values);
        caveats = List.copyOf(caveats);
    }

    /** The same held against another of those compared, or against the one it is of already. */
    Comparison of(Area other) {
        return other.equals(own)
                ? this
                : values.stream()
                        .filter(each -> each.area().equals(other))
                        .findFirst()
                        .map(value -> new Comparison(
                                indicator,
                                period,
                                borders,
                                other,
                                peers,
                                values,
                                value,
                                quantiles,
                                inequality,
                                caveats,
                                reconstructed))
                        .orElseThrow(() -> new IllegalArgumentException(other.code() + " is not compared"));
    }

    public ComparedCounts counts() {
        return ComparedCounts.of(values);
    }

    /** Whether there is nothing to compare: no area has a value, and none has one that is hidden. */
    public boolean isEmpty() {
        ComparedCounts counts = counts();
        return counts.missing() == counts.all();
    }

    /** Whether the own area is one of those compared. */
    public boolean isAmong() {
        return values.stream().anyMatch(each -> each.area().equals(own));
    }

    /** Those with a value from the first place to the last, then those that are hidden, then those that are missing. */
    public List<Compared> ordered() {
        Comparator<Compared> byValue = Comparator.comparingDouble(each -> -sortValue(each));
        return values.stream()
                .sorted(Comparator.comparing((Compared each) -> each.finding().value() == null)
                        .thenComparing(Ranks.highestFirst(indicator) ? byValue : byValue.reversed())
                        .thenComparing(each -> each.finding().status() == Status.MISSING))
                .toList();
    }

    private static double sortValue(Compared each) {
        return Optional.ofNullable(each.finding().value()).orElse(0.0);
    }

    /** The place of the own area, where it has one. */
    public Optional<PlaceAmongPeers> standing() {
        return Optional.ofNullable(ownValue.standing());
    }
}
