package no.opptrapp.survey.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an answer was started or completed, of which only the day is kept.
 *
 * @param day the day
 * @param written as the file has it
 */
record Moment(LocalDate day, String written) {

    private static final int DAY = 10;

    /** Reads {@code 2020-11-26}, also with a time behind {@code T} or a space and an offset behind it; absent when it is neither. */
    static @Nullable Moment read(String written) {
        if (written.length() < DAY || written.charAt(4) != '-' || written.charAt(7) != '-') {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, DAY));
            return written.length() == DAY || isTime(written) ? new Moment(day, written) : null;
        } catch (DateTimeException | NumberFormatException noDay) {
            return null;
        }
    }

    private static int number(String written, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException(written);
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static boolean isTime(String written) {
        char between = written.charAt(DAY);
        if (between != 'T' && between != ' ') {
            return false;
        }
        int zone = zoneStart(written);
        if (zone < written.length()) {
            ZoneOffset.of(written.substring(zone));
        }
        String time = written.substring(0, zone);
        if (!isPlainTime(time)) {
            LocalTime.parse(time.substring(DAY + 1));
        }
        return true;
    }

    /** Where {@code Z}, {@code +02:00} or {@code -0100} begins behind the time; the end where there is none. */
    private static int zoneStart(String written) {
        for (int i = DAY + 1; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return written.length();
    }

    /** {@code 10:00} or {@code 10:00:00}, as nearly every file has it, known without a parser. */
    private static boolean isPlainTime(String written) {
        boolean seconds = written.length() == DAY + 9;
        return (seconds || written.length() == DAY + 6)
                && isPair(written, DAY + 1, "23")
                && written.charAt(DAY + 3) == ':'
                && isPair(written, DAY + 4, "59")
                && (!seconds || (written.charAt(DAY + 6) == ':' && isPair(written, DAY + 7, "59")));
    }

    /** Two digits from 00 to the highest. */
    private static boolean isPair(String written, int from, String highest) {
        char tens = written.charAt(from);
        char ones = written.charAt(from + 1);
        return tens >= '0'
                && ones >= '0'
                && ones <= '9'
                && (tens < highest.charAt(0) || (tens == highest.charAt(0) && ones <= highest.charAt(1)));
    }

    /**
     * Whether it was certainly before; on the same day only where both say a time. Times with offsets are held against
     * each other as what they mean, and all others as they are written.
     */
    boolean isBefore(Moment other) {
        String zone = zone();
        String otherZone = other.zone();
        if (!zone.isEmpty() && !otherZone.isEmpty() && !zone.equals(otherZone)) {
            return instant(zone).isBefore(other.instant(otherZone));
        }
        if (!day.equals(other.day)) {
            return day.isBefore(other.day);
        }
        if (written.length() == DAY || other.written.length() == DAY) {
            return false;
        }
        String time = time();
        String otherTime = other.time();
        // Nearly always the words tell; they mislead only where one of two like times has zeros behind it.
        return time.compareTo(otherTime) < 0 && LocalTime.parse(time).isBefore(LocalTime.parse(otherTime));
    }

    private String zone() {
        return written.length() == DAY ? "" : written.substring(zoneStart(written));
    }

    private String time() {
        return written.substring(DAY + 1, zoneStart(written));
    }

    private Instant instant(String zone) {
        return day.atTime(LocalTime.parse(time())).toInstant(ZoneOffset.of(zone));
    }
}
