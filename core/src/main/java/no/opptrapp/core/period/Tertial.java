package no.opptrapp.core.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;

/**
 * A third of a year: January to April, May to August, September to December.
 *
 * @param year such as 2020
 * @param number 1 to 3
 */
public record Tertial(int year, int number) implements Period, Comparable<Tertial> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-T([1-3])");

    public Tertial {
        if (year < 1 || year > 9999 || number < 1 || number > 3) {
            throw new IllegalArgumentException("No tertial " + number + " in " + year);
        }
    }

    public static Tertial of(LocalDate day) {
        return new Tertial(day.getYear(), (day.getMonthValue() + 3) / 4);
    }

    /** The tertial of a key; empty when it is not of the form {@code 2020-T3}. */
    public static Optional<Tertial> read(String key) {
        Matcher form = FORM.matcher(key);
        if (!form.matches() || form.group(1).equals("0000")) {
            return Optional.empty();
        }
        return Optional.of(new Tertial(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
    }

    @Override
    public String key() {
        return String.format(Locale.ROOT, "%04d-T%d", year, number);
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, 4 * number - 3, 1);
    }

    @Override
    public LocalDate lastDay() {
        return firstDay().plusMonths(4).minusDays(1);
    }

    /** "2. tertial 2020". */
    @Override
    public Text label() {
        return Text.of("period.tertial", Integer.toString(number), Integer.toString(year));
    }

    @Override
    public int compareTo(Tertial other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return key();
    }
}
