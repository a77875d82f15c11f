package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import no.opptrapp.planning.gap.GapCount;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality reports and plans, in one plan area or in all of them. Its own needs only: what it inherits from
 * a wider area is that area's.
 *
 * @param needs how many needs are open
 * @param worst severity of the gravest of them, 1 to 100; 0 when there is none
 * @param bare how many of them have no measure that is planned or under way
 * @param severe how many of those are severe, see {@link CallRule#SEVERE_FROM}
 * @param gravest the gravest need without a measure; null when there is none
 * @param stillReported how many measures are done although their need is still reported
 * @param unlinked how many measures are against no need
 * @param measures how many measures are planned or under way
 * @param late how many of those should have been done
 * @param lateSince when the first of those should have been; null when none is late
 * @param madeUp whether anything counted was made up to show the program
 */
public record PlanCount(
        int needs,
        int worst,
        int bare,
        int severe,
        GapCount.@Nullable Gravest gravest,
        int stillReported,
        int unlinked,
        int measures,
        int late,
        @Nullable LocalDate lateSince,
        boolean madeUp) {

    /** Nothing is reported and nothing planned. */
    public static final PlanCount NONE = new PlanCount(0, 0, 0, 0, null, 0, 0, 0, 0, null, false);

    static PlanCount of(CountyRepository.Needs needs) {
        return new PlanCount(needs.count(), needs.worst(), 0, 0, null, 0, 0, 0, 0, null, needs.madeUp());
    }

    static PlanCount of(CountyRepository.Measures measures) {
        return new PlanCount(
                0, 0, 0, 0, null, 0, 0, measures.count(), measures.late(), measures.lateSince(), measures.madeUp());
    }

    static PlanCount of(GapCount gaps) {
        int count = gaps.count();
        return switch (gaps.kind()) {
            case NEED_WITHOUT_MEASURE ->
                new PlanCount(0, 0, count, gaps.severe(), gaps.gravest(), 0, 0, 0, 0, null, gaps.madeUp());
            case DONE_BUT_STILL_REPORTED -> new PlanCount(0, 0, 0, 0, null, count, 0, 0, 0, null, gaps.madeUp());
            case MEASURE_WITHOUT_NEED -> new PlanCount(0, 0, 0, 0, null, 0, count, 0, 0, null, gaps.madeUp());
        };
    }

    /** How many gaps of all three kinds there are. */
    public int gaps() {
        return bare + stillReported + unlinked;
    }

    /** Both together. */
    public PlanCount plus(PlanCount other) {
        return new PlanCount(
                needs + other.needs,
                Math.max(worst, other.worst),
                bare + other.bare,
                severe + other.severe,
                graver(gravest, other.gravest),
                stillReported + other.stillReported,
                unlinked + other.unlinked,
                measures + other.measures,
                late + other.late,
                Stream.of(this, other)
                        .flatMap(each -> Stream.ofNullable(each.lateSince))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                madeUp || other.madeUp);
    }

    private static GapCount.@Nullable Gravest graver(GapCount.@Nullable Gravest one, GapCount.@Nullable Gravest other) {
        return Stream.of(one, other)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingInt((GapCount.Gravest gap) -> -severity(gap))
                        .thenComparing(GapCount.Gravest::id))
                .orElse(null);
    }

    private static int severity(GapCount.Gravest gap) {
        Integer severity = gap.severity();
        return severity == null ? 0 : severity;
    }
}
