package no.opptrapp.planning.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.text.Text;

/** Reads the rows of a file of measures, some at a time, so that a large file takes no more memory than a small one. */
final class FileRows {

    /** How many rows are in memory at once. */
    static final int AT_ONCE = 1_000;

    private FileRows() {}

    /**
     * Gives the rows that can be read, in their order, at most {@link #AT_ONCE} at a time; what is wrong with the others
     * is taken down.
     *
     * @throws no.opptrapp.core.exchange.FileRefused when a limit is passed or the file is broken
     */
    static void read(SpooledFile spooled, FileWords words, Faults faults, Consumer<List<FileRow>> some) {
        try (TableFile file = TableFile.open(spooled.open(), CsvLimits.CONTRACT)) {
            List<FileColumn> columns = FileHeader.read(file.header(), faults);
            if (!faults.none()) {
                return;
            }
            List<FileRow> rows = new ArrayList<>();
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                if (row.fields().size() > columns.size()) {
                    faults.add(Fault.ofLine(
                            row.line(),
                            Text.of("exchange.column-count", row.fields().size(), columns.size())));
                } else {
                    FileRow.read(columns, file.header(), row, words, faults).ifPresent(rows::add);
                }
                if (rows.size() == AT_ONCE) {
                    some.accept(rows);
                    rows = new ArrayList<>();
                }
            }
            if (!rows.isEmpty()) {
                some.accept(rows);
            }
        }
    }
}
