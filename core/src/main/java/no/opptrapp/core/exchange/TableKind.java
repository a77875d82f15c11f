package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of file that a table is given to people in. */
public enum TableKind {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int ROWS_IN_MEMORY = 1000;

    private final String type;

    TableKind(String type) {
        this.type = type;
    }

    /** As the network names it. */
    public String type() {
        return type;
    }

    /** The end of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableKind> ofEnding(String ending) {
        return Stream.of(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
    }

    /**
     * Writes a table, row by row as they come.
     *
     * @param name of the table, for a workbook
     * @param rows see {@link CsvForPeople#row} for what they may hold
     * @param out closed after CSV
     */
    public void write(
            String name,
            List<? extends @Nullable Object> headings,
            Stream<? extends List<? extends @Nullable Object>> rows,
            OutputStream out)
            throws IOException {
        switch (this) {
            case CSV -> {
                try (CsvForPeople csv = new CsvForPeople(out)) {
                    csv.row(headings);
                    rows.forEachOrdered(csv::row);
                }
            }
            case XLSX -> {
                try (Spreadsheet workbook = new Spreadsheet(out)) {
                    workbook.sheet(name);
                    workbook.heading(headings);
                    workbook.freeze();
                    Iterator<? extends List<? extends @Nullable Object>> each = rows.iterator();
                    for (int written = 1; each.hasNext(); written++) {
                        workbook.row(each.next());
                        if (written % ROWS_IN_MEMORY == 0) {
                            workbook.flush();
                        }
                    }
                }
            }
        }
    }
}
