package no.opptrapp.core.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file read row by row, whatever its size: UTF-8 with or without byte order mark, or Windows-1252; separated by
 * semicolons, commas or tabs, found by itself. Bytes that are no text appear as U+FFFD, see {@link #BROKEN}.
 */
public final class CsvFile implements AutoCloseable {

    /** Stands in a field where the bytes were no text: a fault of that field. */
    public static final char BROKEN = '\uFFFD';

    private static final int PROGRESS_EVERY = 1 << 12;

    private final CsvLimits limits;
    private final Progress progress;
    private final MeteredStream stream;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long lastLine = 1;
    private long rows;

    private CsvFile(InputStream in, CsvLimits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.stream = new MeteredStream(in, limits.bytes());
        this.records = guarded(() -> records(new BufferedReader(new DetectingReader(stream))));
        CsvRecord first = guarded(() -> records.hasNext() ? records.next() : null);
        this.header = first == null
                ? List.of()
                : first.getFields().stream().map(String::strip).toList();
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws FileRefused when already the header is too large or broken
     */
    public static CsvFile open(InputStream in, CsvLimits limits, Progress progress) {
        return new CsvFile(in, limits, progress);
    }

    /** The names in the first line, without spaces around them; none when the file is empty. */
    public List<String> header() {
        return header;
    }

    /** How many rows have been read. */
    public long rows() {
        return rows;
    }

    /**
     * The next row; absent after the last. Rows may have more or fewer fields than the header.
     *
     * @throws FileRefused when a limit is passed or the quotes do not close
     */
    public @Nullable CsvRow next() {
        CsvRecord row = guarded(() -> records.hasNext() ? records.next() : null);
        if (row == null) {
            progress.read(stream.passed(), rows);
            return null;
        }
        lastLine = row.getStartingLineNumber();
        rows++;
        if (rows > limits.rows()) {
            throw refused(Text.of("exchange.too-many-rows", limits.rows()), true);
        }
        if (rows % PROGRESS_EVERY == 0) {
            progress.read(stream.passed(), rows);
        }
        checkSizes(row);
        return new CsvRow(row);
    }

    private void checkSizes(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (row.getField(i).length() > limits.field()) {
                throw refused(Text.of("exchange.field-too-large", limits.field()), true);
            }
        }
    }

    private CloseableIterator<CsvRecord> records(Reader text) {
        try {
            String start = HeaderLine.read(text, limits.field());
            PushbackReader whole = new PushbackReader(text, Math.max(1, start.length()));
            whole.unread(start.toCharArray());
            return CsvReader.builder()
                    .fieldSeparator(Separator.in(start))
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(Math.max(1 << 16, 2 * limits.field()))
                    .build(
                            CsvRecordHandler.builder()
                                    .maxFieldSize(2 * limits.field())
                                    .build(),
                            whole)
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends @Nullable Object> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MeteredStream.FileTooLarge tooLarge) {
            throw refused(Text.of("exchange.file-too-large", limits.bytes() / 1_000_000), true);
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof MeteredStream.FileTooLarge) {
                throw refused(Text.of("exchange.file-too-large", limits.bytes() / 1_000_000), true);
            }
            if (broken.getCause() != null && !(broken.getCause() instanceof CsvParseException)) {
                throw broken; // the source failed, not the file
            }
            throw new FileRefused(
                    Fault.ofLine(lastLine + 1, Text.of("exchange.broken-quotes", lastLine + 1, limits.field())),
                    false,
                    broken);
        }
    }

    private FileRefused refused(Text message, boolean tooLarge) {
        return new FileRefused(Fault.ofLine(Math.max(1, lastLine), message), tooLarge);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
