package no.opptrapp.planning.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import no.opptrapp.core.text.Text;

/** Why somebody is reminded now, the most urgent first. */
enum Occasion {
    /** It should have been done: told every week anew. */
    LATE,
    /** Today is its last day. */
    TODAY,
    /** Within a week: told once. */
    WEEK,
    /** Within a month: told once. */
    MONTH,
    /** A day of the planning year is near: values to approve, a hearing's last day, an own date. Told once. */
    DATE,
    /** A need of a wider area waits for an answer: told when it is new, and every month anew. */
    ANSWER;

    static final int WEEK_DAYS = 7;
    static final int MONTH_DAYS = 30;

    /** So long before a day of the planning year it is told. */
    static final int DATE_DAYS = 14;

    /** What is to be said of something that ends on a day; empty while that is far off. */
    static Optional<Occasion> ofEnd(LocalDate end, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, end);
        if (left > MONTH_DAYS) {
            return Optional.empty();
        }
        if (left > WEEK_DAYS) {
            return Optional.of(MONTH);
        }
        return Optional.of(left > 0 ? WEEK : left == 0 ? TODAY : LATE);
    }

    /**
     * The same occasion of the same thing is told once; a week or a month later it is another one, as it is when the end
     * is moved.
     *
     * @param day when it ends, or when the need was found
     */
    String mark(LocalDate day, LocalDate today) {
        String name = name().toLowerCase(Locale.ROOT) + "/" + day;
        return switch (this) {
            case LATE -> name + "/" + ChronoUnit.WEEKS.between(day.plusDays(1), today);
            case ANSWER -> name + "/" + ChronoUnit.MONTHS.between(day, today);
            case TODAY, WEEK, MONTH, DATE -> name;
        };
    }

    /** The heading over what there is to say on this occasion. */
    Text heading() {
        return Text.of("reminder.heading." + name().toLowerCase(Locale.ROOT));
    }

    /** What is said about one thing. */
    Text note(Text area, String day) {
        return Text.of("reminder.note." + name().toLowerCase(Locale.ROOT), area, day);
    }
}
