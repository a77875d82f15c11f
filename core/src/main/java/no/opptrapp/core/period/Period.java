package no.opptrapp.core.period;

import java.time.LocalDate;
import java.util.Optional;
import no.opptrapp.core.text.Text;

/** What something was reported for. Its {@link #key()} stands in files and in the database. */
public sealed interface Period permits IsoWeek, Month, Tertial, Year {

    /** The stable name: {@code 2020-W48}, {@code 2020-11}, {@code 2020-T3} or {@code 2020}. */
    String key();

    /** The year it is counted to; a week belongs to the year of its Thursday. */
    int year();

    LocalDate firstDay();

    LocalDate lastDay();

    /** What people read, with the year. */
    Text label();

    /**
     * The period of a key.
     *
     * @throws IllegalArgumentException when the key names no period
     */
    static Period parse(String key) {
        return read(key).orElseThrow(() -> new IllegalArgumentException("No period: " + key));
    }

    /** The period of a key; empty when the key names none. */
    static Optional<Period> read(String key) {
        return Optional.<Period>empty()
                .or(() -> IsoWeek.read(key))
                .or(() -> Month.read(key))
                .or(() -> Tertial.read(key))
                .or(() -> Year.read(key));
    }
}
