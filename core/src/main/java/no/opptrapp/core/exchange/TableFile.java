package no.opptrapp.core.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows below a header: CSV, or the first sheet of an XLSX workbook, told apart by its first bytes. */
public sealed interface TableFile extends AutoCloseable permits TableFile.Csv, WorkbookFile {

    /**
     * A row.
     *
     * @param line where it begins, the header being line 1
     * @param fields as written, without spaces around them; numbers of a workbook with a decimal point
     */
    record Row(long line, List<String> fields) {

        /** A field, from 0; empty when the row is too short. */
        public String field(int index) {
            return index >= 0 && index < fields.size() ? fields.get(index) : "";
        }
    }

    /** The names in the first line; none when the file is empty. */
    List<String> header();

    /**
     * The next row; absent after the last.
     *
     * @throws FileRefused when a limit is passed or the file is broken
     */
    @Nullable
    Row next();

    @Override
    void close();

    /**
     * Opens a file and reads its header.
     *
     * @throws FileRefused when already the header is too large or broken
     */
    static TableFile open(InputStream in, CsvLimits limits) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in);
            bytes.mark(4);
            boolean zip = bytes.read() == 'P' && bytes.read() == 'K';
            bytes.reset();
            return zip ? WorkbookFile.open(bytes, limits) : new Csv(CsvFile.open(bytes, limits, Progress.UNWATCHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a CSV file. */
    record Csv(CsvFile file) implements TableFile {

        @Override
        public List<String> header() {
            return file.header();
        }

        @Override
        public @Nullable Row next() {
            CsvRow row = file.next();
            if (row == null) {
                return null;
            }
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                fields.add(row.field(i).strip());
            }
            return new Row(row.line(), fields);
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
