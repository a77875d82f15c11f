package no.opptrapp.core.area;

import java.util.Optional;

/**
 * The three sets of borders Norwegian municipalities have had in the years the program covers: 422 municipalities
 * until the end of 2019, 356 from 1 January 2020, 357 from 1 January 2024.
 */
public enum Borders {
    B2019(2019),
    B2020(2020),
    B2024(2024);

    /** The borders in force now. */
    public static final Borders NEWEST = B2024;

    private final int year;

    Borders(int year) {
        this.year = year;
    }

    /** The year that names them: 2019, 2020 or 2024. */
    public int year() {
        return year;
    }

    /** The borders in force on 1 January of a year; years before 2019 get those of 2019. */
    public static Borders inYear(int year) {
        if (year >= B2024.year) {
            return B2024;
        }
        return year >= B2020.year ? B2020 : B2019;
    }

    /** The borders with exactly this name, empty when there are none. */
    public static Optional<Borders> named(int year) {
        for (Borders borders : values()) {
            if (borders.year == year) {
                return Optional.of(borders);
            }
        }
        return Optional.empty();
    }

    /** The borders that came after these, empty for the newest. */
    public Optional<Borders> next() {
        return this == NEWEST ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The borders before these, empty for the oldest. */
    public Optional<Borders> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
