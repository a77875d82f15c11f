package no.opptrapp.core.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;

/** A calendar year. */
public record Year(int year) implements Period, Comparable<Year> {

    private static final Pattern FORM = Pattern.compile("\\d{4}");

    public Year {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("No year " + year);
        }
    }

    /** The year of a key; empty when it is not four digits. */
    public static Optional<Year> read(String key) {
        return FORM.matcher(key).matches() && !key.equals("0000")
                ? Optional.of(new Year(Integer.parseInt(key)))
                : Optional.empty();
    }

    @Override
    public String key() {
        // Sorting many values asks often; formatting is a hundred times slower.
        return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public Text label() {
        return Text.verbatim(Integer.toString(year));
    }

    @Override
    public int compareTo(Year other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return key();
    }
}
