package no.opptrapp.reports.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.statistics.Percentiles;
import org.jspecify.annotations.Nullable;

/** A row of a comparison, as the program and plain SQL both give it. */
sealed interface ComparedRow {

    /** Numbers that are worked out in another order differ by less than this part of themselves. */
    double SAME = 1e-9;

    /**
     * An indicator as it is asked for.
     *
     * @param above the indicator that is reported: itself, or the numerator
     * @param below the denominator; null where nothing is divided
     */
    record Asked(String code, String above, @Nullable String below) {}

    /** The value and the place of an area in one year; both null where it has none. */
    record OfArea(
            String area,
            @Nullable Double value,
            @Nullable Long rank,
            @Nullable Long of) implements ComparedRow {

        @Override
        public boolean sameAs(ComparedRow other) {
            return other instanceof OfArea area
                    && area.area.equals(this.area)
                    && same(value, area.value)
                    && Objects.equals(rank, area.rank)
                    && Objects.equals(of, area.of);
        }
    }

    /** The quantiles of a year; null where there are none. */
    record OfYear(int year, @Nullable List<Double> quantiles) implements ComparedRow {

        @Override
        public boolean sameAs(ComparedRow other) {
            if (!(other instanceof OfYear that) || that.year != year) {
                return false;
            }
            if (quantiles == null || that.quantiles == null) {
                return quantiles == null && that.quantiles == null;
            }
            boolean all = quantiles.size() == that.quantiles.size();
            for (int i = 0; all && i < quantiles.size(); i++) {
                all = same(quantiles.get(i), that.quantiles.get(i));
            }
            return all;
        }
    }

    /** Whether the other says the same. */
    boolean sameAs(ComparedRow other);

    /** What the program said, in the order of plain SQL: the areas by code, then the years from the first to the last. */
    static List<ComparedRow> of(ComparisonOutcome.Done done, int first, int last) {
        List<ComparedRow> rows = new ArrayList<>();
        done.comparison().values().stream()
                .map(ComparedRow::row)
                .sorted(Comparator.comparing(OfArea::area))
                .forEach(rows::add);
        for (PeersInPeriod period : done.periods()) {
            int year = period.period().lastDay().getYear();
            if (year >= first && year <= last) {
                rows.add(new OfYear(year, list(period.quantiles())));
            }
        }
        return rows;
    }

    private static OfArea row(Compared compared) {
        var standing = compared.standing();
        return new OfArea(
                compared.area().code(),
                compared.finding().value(),
                standing == null ? null : (long) standing.rank(),
                standing == null ? null : (long) standing.of());
    }

    private static @Nullable List<Double> list(@Nullable Percentiles spread) {
        return spread == null ? null : List.of(spread.p10(), spread.p25(), spread.median(), spread.p75(), spread.p90());
    }

    private static boolean same(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one));
    }
}
