package no.opptrapp.core.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CSV that opens rightly in a Norwegian spreadsheet: semicolons, a byte order mark, decimal comma. A text that a
 * spreadsheet would run as a formula is made harmless with an apostrophe. Rows are written as they come; nothing is
 * kept in memory.
 */
public final class CsvForPeople implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private final CsvWriter csv;

    /** Begins a file. */
    public CsvForPeople(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().fieldSeparator(';').build(writer);
    }

    /**
     * Writes a row.
     *
     * @param fields texts, whole numbers and {@link BigDecimal}s, written with the decimals they have; {@code null} is
     *     an empty field
     */
    public void row(List<? extends @Nullable Object> fields) {
        String[] written = new String[fields.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = field(fields.get(i));
        }
        csv.writeRecord(written);
    }

    /** A number as it is rounded for people, half up. */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Long number -> number.toString();
            case Integer number -> number.toString();
            case String text -> harmless(text);
            default ->
                throw new IllegalArgumentException("A field is a text or an exact number, not a " + value.getClass());
        };
    }

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula; numbers stay numbers. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
