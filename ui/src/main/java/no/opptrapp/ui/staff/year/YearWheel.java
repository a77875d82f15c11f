package no.opptrapp.ui.staff.year;

import com.vaadin.flow.component.Svg;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.calendar.CalendarEntry;

/**
 * The year as a wheel: the months around it from the top, a mark for each day outside them, filled while it is ahead,
 * hollow when it is done, a diamond when it is late. The list beside it says the same in words.
 */
final class YearWheel {

    private static final int SIZE = 360;
    private static final double MIDDLE = SIZE / 2.0;
    private static final double INNER = 84;
    private static final double OUTER = 118;
    private static final double FIRST_MARK = 130;
    private static final double BETWEEN_MARKS = 11;
    /** So many days share a place; what is more of them stands farther out. */
    private static final int DAYS_IN_A_PLACE = 6;

    private static final int MOST_IN_A_PLACE = 4;

    private final int year;
    private final LocalDate today;
    private final Texts texts;

    YearWheel(int year, LocalDate today, Texts texts) {
        this.year = year;
        this.today = today;
        this.texts = texts;
    }

    /** @param words what the picture shows, for those who do not see it */
    Svg draw(List<CalendarEntry> entries, String words) {
        List<String> parts = new ArrayList<>();
        for (Month month : Month.values()) {
            month(parts, month);
        }
        marks(parts, entries);
        if (today.getYear() == year) {
            double angle = angle(today);
            parts.add("<line class=\"wheel-now\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                    .formatted(x(angle, INNER - 8), y(angle, INNER - 8), x(angle, OUTER + 6), y(angle, OUTER + 6)));
        }
        parts.add(word("wheel-year", MIDDLE, MIDDLE + 4, Integer.toString(year)));
        parts.add(word("wheel-count", MIDDLE, MIDDLE + 26, texts.say("year.count", entries.size())));
        Svg svg = new Svg("<svg viewBox=\"0 0 %d %d\" focusable=\"false\">%s</svg>"
                .formatted(SIZE, SIZE, String.join("", parts)));
        svg.addClassName("wheel");
        svg.getElement().setAttribute("role", "img");
        svg.getElement().setAttribute("aria-label", words);
        return svg;
    }

    private void month(List<String> parts, Month month) {
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
        double from = angle(first) + 0.01;
        double to = angle(last.plusDays(1).getYear() == year ? last.plusDays(1) : last) - 0.01;
        double end = month == Month.DECEMBER ? angle(first) + (to - angle(first)) * 31 / 30 : to;
        String state = last.isBefore(today) ? "past" : first.isAfter(today) ? "ahead" : "now";
        parts.add("<path class=\"wheel-month %s\" d=\"M%s %s A%s %s 0 0 1 %s %s L%s %s A%s %s 0 0 0 %s %s Z\"/>"
                .formatted(
                        state,
                        x(from, OUTER),
                        y(from, OUTER),
                        number(OUTER),
                        number(OUTER),
                        x(end, OUTER),
                        y(end, OUTER),
                        x(end, INNER),
                        y(end, INNER),
                        number(INNER),
                        number(INNER),
                        x(from, INNER),
                        y(from, INNER)));
        double middle = (from + end) / 2;
        double at = (INNER + OUTER) / 2;
        parts.add(word(
                "wheel-name " + state,
                MIDDLE + Math.sin(middle) * at,
                MIDDLE - Math.cos(middle) * at + 4,
                texts.say("period.month.short." + month.getValue())));
    }

    private void marks(List<String> parts, List<CalendarEntry> entries) {
        Map<Integer, Integer> taken = new HashMap<>();
        for (CalendarEntry entry : entries) {
            int place = (entry.day().getDayOfYear() - 1) / DAYS_IN_A_PLACE;
            int before = taken.merge(place, 1, Integer::sum) - 1;
            if (before < MOST_IN_A_PLACE) {
                double angle = angle(LocalDate.ofYearDay(year, place * DAYS_IN_A_PLACE + 1))
                        + Math.PI * DAYS_IN_A_PLACE / days();
                parts.add(mark(entry, angle, FIRST_MARK + before * BETWEEN_MARKS));
            }
        }
    }

    private String mark(CalendarEntry entry, double angle, double distance) {
        if (entry.isLate(today)) {
            double x = MIDDLE + Math.sin(angle) * distance;
            double y = MIDDLE - Math.cos(angle) * distance;
            return "<path class=\"wheel-mark late\" d=\"M%s %s l5 5 -5 5 -5 -5 Z\"/>"
                    .formatted(number(x), number(y - 5));
        }
        return "<circle class=\"wheel-mark %s\" cx=\"%s\" cy=\"%s\" r=\"4\"/>"
                .formatted(entry.done() ? "done" : "ahead", x(angle, distance), y(angle, distance));
    }

    private static String word(String kind, double x, double y, String words) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
                .formatted(kind, number(x), number(y), words);
    }

    /** From the top, clockwise. */
    private double angle(LocalDate day) {
        return 2 * Math.PI * (day.getDayOfYear() - 1) / days();
    }

    private int days() {
        return LocalDate.of(year, 12, 31).getDayOfYear();
    }

    private static String x(double angle, double distance) {
        return number(MIDDLE + Math.sin(angle) * distance);
    }

    private static String y(double angle, double distance) {
        return number(MIDDLE - Math.cos(angle) * distance);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
