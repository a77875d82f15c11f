package no.opptrapp.reports.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * The measures of an area as a year is told by: each in one list at most.
 *
 * @param done finished within the year, in the order they were
 * @param late should have been finished, and are not; the one that has waited longest first
 * @param underWay begun and not late, the first to end first
 * @param coming planned and not late, the first to begin first
 * @param others in no list of the report: ideas, what was stopped, and what was finished in another year
 */
public record MeasuresOfYear(
        List<Measure> done, List<Measure> late, List<Measure> underWay, List<Measure> coming, List<Measure> others) {

    /**
     * Sorts them.
     *
     * @param year that done ones are told of
     * @param today that the others stand on
     */
    public static MeasuresOfYear of(List<Measure> measures, int year, LocalDate today) {
        List<Measure> late =
                measures.stream().filter(each -> isLate(each, today)).toList();
        MeasuresOfYear told = new MeasuresOfYear(
                sorted(measures.stream().filter(each -> isDoneIn(each, year)).toList(), Schedule::doneOn),
                sorted(late, Schedule::endsOn),
                sorted(in(measures, MeasureStatus.UNDER_WAY, late), Schedule::endsOn),
                sorted(in(measures, MeasureStatus.PLANNED, late), Schedule::startsOn),
                List.of());
        Set<Measure> listed = told.all().collect(Collectors.toSet());
        return new MeasuresOfYear(
                told.done(),
                told.late(),
                told.underWay(),
                told.coming(),
                measures.stream().filter(each -> !listed.contains(each)).toList());
    }

    private static boolean isLate(Measure measure, LocalDate today) {
        LocalDate ends = measure.facts().schedule().endsOn();
        return measure.facts().status().isActive() && ends != null && ends.isBefore(today);
    }

    private static boolean isDoneIn(Measure measure, int year) {
        LocalDate done = measure.facts().schedule().doneOn();
        return measure.facts().status() == MeasureStatus.DONE && done != null && done.getYear() == year;
    }

    private static List<Measure> in(List<Measure> measures, MeasureStatus status, List<Measure> without) {
        return measures.stream()
                .filter(each -> each.facts().status() == status && !without.contains(each))
                .toList();
    }

    /** By a day; those of which none is said come last. */
    private static List<Measure> sorted(List<Measure> measures, Function<Schedule, @Nullable LocalDate> day) {
        return measures.stream()
                .sorted(Comparator.comparing((Measure each) -> Objects.requireNonNullElse(
                                day.apply(each.facts().schedule()), LocalDate.MAX))
                        .thenComparing(Measure::id))
                .toList();
    }

    /** Every measure. */
    Stream<Measure> all() {
        return Stream.of(done, late, underWay, coming, others).flatMap(List::stream);
    }

    /** How many are planned or under way, late ones among them. */
    int active() {
        return late.size() + underWay.size() + coming.size();
    }
}
