package no.opptrapp.planning.measure;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.text.Text;

/** Reads the rows of a file of measures. */
final class FileRows {

    private FileRows() {}

    /**
     * The rows that can be read; what is wrong with the others is taken down.
     *
     * @throws no.opptrapp.core.exchange.FileRefused when a limit is passed or the file is broken
     */
    static List<FileRow> read(SpooledFile spooled, FileWords words, Faults faults) {
        List<FileRow> rows = new ArrayList<>();
        try (TableFile file = TableFile.open(spooled.open(), CsvLimits.CONTRACT)) {
            List<FileColumn> columns = FileHeader.read(file.header(), faults);
            if (!faults.none()) {
                return rows;
            }
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                if (row.fields().size() > columns.size()) {
                    faults.add(Fault.ofLine(
                            row.line(),
                            Text.of("exchange.column-count", row.fields().size(), columns.size())));
                } else {
                    FileRow.read(columns, file.header(), row, words, faults).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }
}
