package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of file that a table is given to people in. */
public enum TableKind {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
     * Writes a table.
     *
     * @param name of the table, for a workbook
     * @param rows headings first; see {@link CsvForPeople#row} for what they may hold
     * @param out closed after CSV
     */
    public void write(String name, List<? extends List<? extends @Nullable Object>> rows, OutputStream out)
            throws IOException {
        switch (this) {
            case CSV -> {
                try (CsvForPeople csv = new CsvForPeople(out)) {
                    rows.forEach(csv::row);
                }
            }
            case XLSX -> {
                try (Spreadsheet workbook = new Spreadsheet(out)) {
                    workbook.sheet(name);
                    workbook.heading(rows.getFirst());
                    workbook.freeze();
                    rows.subList(1, rows.size()).forEach(workbook::row);
                }
            }
        }
    }
}
