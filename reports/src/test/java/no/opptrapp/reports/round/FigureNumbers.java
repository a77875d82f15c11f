package no.opptrapp.reports.round;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a figure as a reader of the web page sees them, in the order of its data table. */
final class FigureNumbers {

    private static final Pattern CELL = Pattern.compile("<td class=\"number-cell\">([^<]*)");
    private static final Pattern NUMBER = Pattern.compile("\u2212?\\d+(,\\d+)?");

    private FigureNumbers() {}

    /** All numbers in the table of a figure such as {@code F4}, bases among them. */
    static List<Double> in(String page, String figure) {
        String from = "<figure id=\"figure-" + figure.toLowerCase(Locale.ROOT) + "\"";
        int start = page.indexOf(from);
        String part = page.substring(start, page.indexOf("</figure>", start));
        return CELL.matcher(part.substring(part.indexOf("<details>")))
                .results()
                .map(match -> NUMBER.matcher(match.group(1)))
                .filter(Matcher::find)
                .map(number -> Double.valueOf(number.group().replace(',', '.').replace('\u2212', '-')))
                .toList();
    }
}
