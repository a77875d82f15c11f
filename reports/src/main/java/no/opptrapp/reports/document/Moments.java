package no.opptrapp.reports.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.opptrapp.core.text.Language;

/** Days and moments as they are said in Norway's time. */
public final class Moments {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private Moments() {}

    /** "30. november 2020". */
    public static String day(Instant at, Language language) {
        return said(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), at, language);
    }

    /** "30. november 2020 kl. 16:05". */
    public static String moment(Instant at, Language language) {
        return said(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), at, language);
    }

    private static String said(DateTimeFormatter form, Instant at, Language language) {
        return form.withLocale(language.locale()).format(at.atZone(NORWAY));
    }
}
