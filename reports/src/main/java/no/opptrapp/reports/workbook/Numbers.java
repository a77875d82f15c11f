package no.opptrapp.reports.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.text.Language;

/**
 * Reads the numbers of a table back from how people read them, so that a workbook can count with them: a table holds
 * words, and has its numbers as they are shown.
 */
final class Numbers {

    private static final Pattern NORWEGIAN = Pattern.compile("([-\u2212]?)(\\d[\\d\u202F]*)(?:,(\\d+))?(\u202F?%)?");
    private static final Pattern ENGLISH = Pattern.compile("([-\u2212]?)(\\d[\\d,]*)(?:[.](\\d+))?(%)?");

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    /** The number with its decimals, or the words where they are more than a number: a sign, a mark, a span. */
    Object read(String words) {
        Matcher found = (language == Language.EN ? ENGLISH : NORWEGIAN).matcher(words);
        if (!found.matches()) {
            return words;
        }
        String decimals = found.group(3) == null ? "" : found.group(3);
        double size = Double.parseDouble(found.group(2).replaceAll("[,\u202F]", "") + "." + decimals + "0");
        double value = found.group(1).isEmpty() ? size : -size;
        return found.group(4) == null
                ? new Spreadsheet.Shown(value, decimals.length())
                : new Spreadsheet.Percent(value, decimals.length());
    }
}
