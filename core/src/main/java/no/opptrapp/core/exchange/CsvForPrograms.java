package no.opptrapp.core.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV that programs read: semicolons, UTF-8 without a byte order mark, decimal point, six decimals. Texts stand as they
 * are.
 */
public final class CsvForPrograms implements Closeable {

    private static final int DECIMALS = 6;

    private final CsvWriter csv;

    public CsvForPrograms(OutputStream out) {
        this.csv = CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes a row of texts, whole numbers and values; {@code null} is an empty field. */
    public void row(List<? extends @Nullable Object> fields) {
        String[] written = new String[fields.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = field(fields.get(i));
        }
        csv.writeRecord(written);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString();
            default -> value.toString();
        };
    }
}
