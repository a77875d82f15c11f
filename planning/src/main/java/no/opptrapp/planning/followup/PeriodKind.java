package no.opptrapp.planning.followup;

import java.time.LocalDate;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Tertial;
import no.opptrapp.core.period.Year;

/** How long periods are, longest first: values of years and of months are never put together. */
enum PeriodKind {
    YEAR,
    TERTIAL,
    MONTH,
    WEEK;

    static PeriodKind of(Period period) {
        return switch (period) {
            case Year year -> YEAR;
            case Tertial tertial -> TERTIAL;
            case Month month -> MONTH;
            case IsoWeek week -> WEEK;
        };
    }

    /** The period of this kind that a day falls in. */
    Period around(LocalDate day) {
        return switch (this) {
            case YEAR -> new Year(day.getYear());
            case TERTIAL -> Tertial.of(day);
            case MONTH -> Month.of(day);
            case WEEK -> IsoWeek.of(day);
        };
    }
}
