package no.opptrapp.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;

/**
 * A calendar month.
 *
 * @param year such as 2020
 * @param number 1 to 12
 */
public record Month(int year, int number) implements Period, Comparable<Month> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    public Month {
        if (year < 1 || year > 9999 || number < 1 || number > 12) {
            throw new IllegalArgumentException("No month " + number + " in " + year);
        }
    }

    public static Month of(LocalDate day) {
        return new Month(day.getYear(), day.getMonthValue());
    }

    /**
     * The month of a key such as {@code 2020-11}.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    public static Month parse(String key) {
        return read(key).orElseThrow(() -> new IllegalArgumentException("No month: " + key));
    }

    /** The month of a key; empty when it is not of the form {@code 2020-11}. */
    public static Optional<Month> read(String key) {
        Matcher form = FORM.matcher(key);
        if (!form.matches() || form.group(1).equals("0000")) {
            return Optional.empty();
        }
        return Optional.of(new Month(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
    }

    @Override
    public String key() {
        return String.format(Locale.ROOT, "%04d-%02d", year, number);
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, number, 1);
    }

    @Override
    public LocalDate lastDay() {
        return YearMonth.of(year, number).atEndOfMonth();
    }

    /** The month so many months later; earlier when negative. */
    public Month plus(int months) {
        return of(firstDay().plusMonths(months));
    }

    /** "november", where the year is known. */
    public Text name() {
        return Text.of("period.month." + number);
    }

    /** "nov.", for an axis where the year is known. */
    public Text shortName() {
        return Text.of("period.month.short." + number);
    }

    /** "november 2020". */
    @Override
    public Text label() {
        return Text.of("period.month.year", name(), Integer.toString(year));
    }

    /** "nov. 2020". */
    public Text shortLabel() {
        return Text.of("period.month.year", shortName(), Integer.toString(year));
    }

    @Override
    public int compareTo(Month other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return key();
    }
}
