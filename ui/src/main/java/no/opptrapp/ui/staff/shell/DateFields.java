package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;

/**
 * Fields of dates in the visitor's language. Not every browser knows nynorsk, and one that does not writes the month before the
 * day: so the program says everything itself.
 */
public final class DateFields {

    private static final int DAYS = 7;

    private DateFields() {}

    public static void speak(DatePicker field, Visit visit) {
        Language language = visit.actor().language();
        field.setLocale(known(language));
        field.setI18n(words(language));
    }

    public static void speak(DateTimePicker field, Visit visit) {
        Language language = visit.actor().language();
        field.setLocale(known(language));
        field.setDatePickerI18n(words(language));
    }

    static DatePicker.DatePickerI18n words(Language language) {
        Texts texts = Texts.in(language);
        Locale locale = language.locale();
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(texts.say("shell.today"))
                .setCancel(texts.say("shell.cancel"));
        words.setDateFormats(language == Language.EN ? "d/M/yyyy" : "d.M.yyyy", "d.M.yy", "yyyy-MM-dd");
        return words;
    }

    /** Sunday first, as the component counts them. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }

    /** Times are written alike in both forms of Norwegian, and every browser knows bokmål. */
    private static Locale known(Language language) {
        return (language == Language.NN ? Language.NB : language).locale();
    }
}
