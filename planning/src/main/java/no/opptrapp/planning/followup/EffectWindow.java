package no.opptrapp.planning.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.period.Period;

/**
 * The periods that are held against each other. Periods are those that somebody reported for: a survey's rounds need not
 * follow each other week by week. They are the same for the area of the measure and for those it is compared with.
 *
 * @param before up to {@link #MOST} before the one of the start, oldest first
 * @param start the one that the measure began in; it is neither before nor after
 * @param after up to {@link #MOST} after it, oldest first
 */
public record EffectWindow(List<Period> before, Period start, List<Period> after) {

    /** So many periods on either side at most. */
    public static final int MOST = 3;

    /** Below so many on either side nothing is said. */
    public static final int FEWEST = 2;

    public EffectWindow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** @param reported all periods of one kind that there are values for, in any order */
    static EffectWindow around(LocalDate begun, PeriodKind kind, Collection<? extends Period> reported) {
        Period start = kind.around(begun);
        List<Period> inTime = reported.stream()
                .<Period>map(period -> period)
                .filter(period -> PeriodKind.of(period) == kind)
                .distinct()
                .sorted(Comparator.comparing(Period::firstDay))
                .toList();
        List<Period> before = inTime.stream()
                .filter(period -> period.firstDay().isBefore(start.firstDay()))
                .toList();
        return new EffectWindow(
                before.subList(Math.max(0, before.size() - MOST), before.size()),
                start,
                inTime.stream()
                        .filter(period -> period.firstDay().isAfter(start.firstDay()))
                        .limit(MOST)
                        .toList());
    }

    /** All of them, oldest first. */
    public List<Period> all() {
        return Stream.of(before.stream(), Stream.of(start), after.stream())
                .flatMap(part -> part)
                .toList();
    }

    LocalDate firstDay() {
        return all().getFirst().firstDay();
    }

    LocalDate lastDay() {
        return all().getLast().lastDay();
    }

    /**
     * The first of the periods that begin a new kind of values after the window has begun, whether anybody reported for it
     * or not; what is before it cannot be held against what comes after.
     *
     * @param beginnings keys of periods, of any kind
     */
    Optional<Period> broken(Collection<String> beginnings) {
        return beginnings.stream()
                .<Period>map(Period::parse)
                .filter(period -> period.firstDay().isAfter(firstDay())
                        && !period.firstDay().isAfter(lastDay()))
                .min(Comparator.comparing(Period::firstDay));
    }
}
