package no.opptrapp.ui.open.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;

/** Reads what was asked, or refuses with the name and the value of what cannot be understood. */
public final class Asked {

    private Asked() {}

    /** A choice by the name of an enum's constant. */
    public static <E extends Enum<E>> E choice(String field, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(value)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(Asked::written).collect(Collectors.joining(", "));
        throw Refusal.malformed(field, value, Text.of("problem.fault.choice", all));
    }

    /** The name of an enum's constant as it stands in addresses and answers: {@code carriedForward}. */
    public static String written(Enum<?> constant) {
        return Pattern.compile("_(.)")
                .matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** The same of a constant that only its name is known of; what names none stays as it is. */
    public static <E extends Enum<E>> String word(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .map(Asked::written)
                .findFirst()
                .orElse(name);
    }

    /** A whole number. */
    public static int whole(String field, String value, int least, int most) {
        if (value.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Refusal.malformed(
                field,
                value,
                Text.of(
                        "problem.fault.whole",
                        Text.verbatim(String.valueOf(least)),
                        Text.verbatim(String.valueOf(most))));
    }

    /** A year the program can say something about. */
    public static int year(String field, String value) {
        return whole(field, value, 1900, 2100);
    }

    /** The week that names a round. */
    public static IsoWeek week(String field, String value) {
        return IsoWeek.read(value).orElseThrow(() -> Refusal.malformed(field, value, Text.of("problem.fault.week")));
    }

    /** A point in time with its offset, in a year of four digits. */
    public static Instant time(String field, String value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            if (time.getYear() >= 1000 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeException unreadable) {
            throw Refusal.malformed(field, value, Text.of("problem.fault.time"));
        }
        throw Refusal.malformed(field, value, Text.of("problem.fault.time"));
    }
}
