package no.opptrapp.reports.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.period.Tertial;

/** When a schedule has its reports made. */
public sealed interface Occasion {

    /** In short, as the trail tells it. */
    default String word() {
        return switch (this) {
            case EveryYear(MonthDay day) -> day.getDayOfMonth() + "." + day.getMonthValue() + ".";
            case EveryTertial(int daysAfter) -> "tertial + " + daysAfter;
            case EveryRound(String series) -> series;
        };
    }

    /** On days that are known before. */
    sealed interface OnDays extends Occasion {

        /** Those of a year and the years beside it, by day. */
        List<Due> around(int year);

        /** The newest that is not after a day. */
        default Due latest(LocalDate day) {
            return around(day.getYear()).reversed().stream()
                    .filter(due -> !due.day().isAfter(day))
                    .findFirst()
                    .orElseThrow();
        }

        /** The first after a day. */
        default Due after(LocalDate day) {
            return around(day.getYear()).stream()
                    .filter(due -> due.day().isAfter(day))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Every year, for the year before.
     *
     * @param day the 29th of February is the 28th in years without it
     */
    record EveryYear(MonthDay day) implements OnDays {
        @Override
        public List<Due> around(int year) {
            return IntStream.rangeClosed(year - 1, year + 1)
                    .mapToObj(each -> new Due(day.atYear(each), Integer.toString(each - 1), each - 1))
                    .toList();
        }
    }

    /**
     * Every tertial, for the year it lies in as that stands then.
     *
     * @param daysAfter its last day; {@link #FEWEST} to {@link #MOST}
     */
    record EveryTertial(int daysAfter) implements OnDays {

        /** As few days after a tertial as can be asked for. */
        public static final int FEWEST = 1;
        /** As many; by then the next tertial is half over. */
        public static final int MOST = 60;

        @Override
        public List<Due> around(int year) {
            return IntStream.rangeClosed(year - 1, year + 1)
                    .boxed()
                    .flatMap(each -> Stream.of(1, 2, 3).map(number -> new Tertial(each, number)))
                    .map(tertial -> new Due(tertial.lastDay().plusDays(daysAfter), tertial.key(), tertial.year()))
                    .toList();
        }
    }

    /**
     * When a round has closed.
     *
     * @param series id of the survey
     */
    record EveryRound(String series) implements Occasion {}

    /**
     * One of the days.
     *
     * @param occasion what it is called for good: {@code 2025}, {@code 2025-T2}
     * @param year that is reported
     */
    record Due(LocalDate day, String occasion, int year) {}
}
