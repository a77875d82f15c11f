package no.opptrapp.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;

/**
 * A week by ISO 8601, the period of a survey round.
 *
 * @param year the year the week belongs to, which is the year of its Thursday
 * @param week 1 to 52, or 53 in a long year
 */
public record IsoWeek(int year, int week) implements Period, Comparable<IsoWeek> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    public IsoWeek {
        if (year < 1 || year > 9999 || week < 1 || week > weeksOf(year)) {
            throw new IllegalArgumentException("No week " + week + " in " + year);
        }
    }

    /** The week a day falls in. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * The week of a key such as {@code 2020-W48}.
     *
     * @throws IllegalArgumentException when it is not of this form or the year has no such week
     */
    public static IsoWeek parse(String key) {
        return read(key).orElseThrow(() -> new IllegalArgumentException("No week: " + key));
    }

    /** The week of a key; empty when it is not of the form {@code 2020-W48} or the year has no such week. */
    public static Optional<IsoWeek> read(String key) {
        Matcher form = FORM.matcher(key);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int week = Integer.parseInt(form.group(2));
        return year >= 1 && week >= 1 && week <= weeksOf(year)
                ? Optional.of(new IsoWeek(year, week))
                : Optional.empty();
    }

    /** The week of a {@link #number()}. */
    public static IsoWeek ofNumber(int number) {
        return new IsoWeek(number / 100, number % 100);
    }

    /** Year and week in one number that sorts as they do: 202048. The large tables carry it. */
    public int number() {
        return year * 100 + week;
    }

    @Override
    public String key() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }

    /** The day that decides which year and month a week belongs to. */
    public LocalDate thursday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.THURSDAY);
    }

    /** The Monday. */
    @Override
    public LocalDate firstDay() {
        return thursday().with(DayOfWeek.MONDAY);
    }

    /** The Sunday. */
    @Override
    public LocalDate lastDay() {
        return thursday().with(DayOfWeek.SUNDAY);
    }

    /** The calendar month of the week's Thursday. */
    public Month month() {
        return Month.of(thursday());
    }

    /** "uke 48", where the year is known. */
    public Text name() {
        return Text.of("period.week", Integer.toString(week));
    }

    /** "uke 48, 2020". */
    @Override
    public Text label() {
        return Text.of("period.week.year", Integer.toString(week), Integer.toString(year));
    }

    @Override
    public int compareTo(IsoWeek other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(week, other.week);
    }

    @Override
    public String toString() {
        return key();
    }

    private static int weeksOf(int year) {
        // 28 December is always in the last week of its year.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
