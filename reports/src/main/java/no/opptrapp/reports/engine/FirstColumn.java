package no.opptrapp.reports.engine;

import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;

/**
 * How wide the first column of a table is set, the others sharing the rest: of the widths that the template has for so many
 * columns, the one that makes the table lowest and breaks the fewest words.
 */
final class FirstColumn {

    /** In percent of the width, by the number of columns; the first of several that are as good. As in CompileTemplate. */
    private static final int[][] WORDS = {{}, {}, {52, 26}, {46, 24}, {40, 25}, {32, 20}, {48, 24}, {40, 22}, {34, 16}};

    /** Where all others are numbers and no word is broken: they need little, and tables in a series look alike. */
    private static final int[] NUMBERS = {0, 0, 52, 48, 48, 48, 48, 40, 34};

    private static final double WIDTH = 471;
    private static final double GAP = 10;

    /** What a letter takes on average, in points. */
    private static final double LETTER = 4.7;

    /** A broken word is as bad as so many lines more. */
    private static final int BROKEN = 4;

    private FirstColumn() {}

    /** In percent of the width of the table. */
    static int of(Block.TableBlock table, Texts texts) {
        int columns = table.header().size();
        List<List<String>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream().map(texts::say).toList())
                .toList();
        boolean numbers = table.numeric().stream().skip(1).allMatch(numeric -> numeric);
        if (numbers && (columns == 1 || broken(rows, NUMBERS[columns]) == 0)) {
            return NUMBERS[columns];
        }
        int best = WORDS[columns][0];
        long least = Long.MAX_VALUE;
        for (int percent : WORDS[columns]) {
            long price = price(rows, percent);
            best = price < least ? percent : best;
            least = Math.min(price, least);
        }
        return best;
    }

    private static long price(List<List<String>> rows, int percent) {
        long price = BROKEN * broken(rows, percent);
        for (List<String> row : rows) {
            long most = 1;
            for (int i = 0; i < row.size(); i++) {
                most = Math.max(most, (long) Math.ceil(row.get(i).length() / letters(rows, percent, i)));
            }
            price += most;
        }
        return price;
    }

    /** How many words do not fit in their columns. */
    private static long broken(List<List<String>> rows, int percent) {
        long count = 0;
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                count += tooLong(row.get(i), letters(rows, percent, i));
            }
        }
        return count;
    }

    /** How many letters stand beside each other in a column. */
    private static double letters(List<List<String>> rows, int percent, int column) {
        double first = WIDTH * percent / 100;
        double other = (WIDTH - first) / (rows.getFirst().size() - 1) - GAP;
        return (column == 0 ? first : other) / LETTER;
    }

    /** How many words are longer than the column; a line can end after a space or a hyphen of any kind. */
    private static long tooLong(String text, double letters) {
        if (text.length() <= letters) {
            return 0;
        }
        long count = 0;
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (to == text.length() || ends(text.charAt(to))) {
                count += to - from > letters ? 1 : 0;
                from = to + 1;
            }
        }
        return count;
    }

    private static boolean ends(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '-' || letter == '\u2011';
    }
}
