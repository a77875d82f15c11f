package no.opptrapp.core.indicator.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The newest value that stands for its area, and what has come since.
 *
 * @param value of the newest period in which enough of the parts have said something; of the newest of all where there
 *     is no such period
 * @param early the newest value of a later period, in which too few have said anything yet; null when there is none
 */
public record Newest(Value value, @Nullable Value early) {

    private static final Comparator<Value> OLDEST_FIRST = Comparator.comparing(
                    (Value value) -> value.key().period().lastDay())
            .thenComparing(value -> value.key().borders());

    /** @param values of one indicator and one area; those without a number are left out */
    public static Optional<Newest> of(Collection<Value> values) {
        List<Value> known = values.stream()
                .filter(value -> value.finding().value() != null)
                .sorted(OLDEST_FIRST)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Value last = known.getLast();
        Value newest = known.reversed().stream()
                .filter(value -> value.parts().isEnough())
                .findFirst()
                .orElse(last);
        boolean later =
                last.key().period().lastDay().isAfter(newest.key().period().lastDay());
        return Optional.of(new Newest(newest, later ? last : null));
    }

    /**
     * The newest value of an earlier period that another can be held against: there is none where the series breaks
     * between them.
     *
     * @param values of one indicator and one area that may be compared; those of which too little is known are left out
     */
    public static Optional<Value> before(Indicator indicator, Collection<Value> values, Value value) {
        LocalDate from = value.key().period().firstDay();
        return values.stream()
                .filter(each -> each.parts().isEnough())
                .filter(each -> each.key().period().lastDay().isBefore(from))
                .max(Comparator.comparing(each -> each.key().period().lastDay()))
                .filter(each -> indicator.guidance().breaks().stream()
                        .flatMap(gap -> Period.read(gap.period()).stream())
                        .noneMatch(gap -> !gap.firstDay().isAfter(from)
                                && gap.firstDay().isAfter(each.key().period().firstDay())));
    }
}
