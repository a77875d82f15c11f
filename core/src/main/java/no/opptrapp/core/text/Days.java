package no.opptrapp.core.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days as people write them. */
public final class Days {

    private Days() {}

    /** {@code 22. nov. 2026}. */
    public static String written(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }
}
