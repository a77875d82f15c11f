package no.opptrapp.ui.staff.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;

/** Days and times as people write them, in Norwegian time. */
public final class Moments {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Moments() {}

    /** {@code 22. nov. 2026}. */
    public static String day(LocalDate day, Language language) {
        return Days.written(day, language);
    }

    /** {@code 22. nov. 2026, 16:00}. */
    public static String moment(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(ZONE)
                .format(moment);
    }
}
