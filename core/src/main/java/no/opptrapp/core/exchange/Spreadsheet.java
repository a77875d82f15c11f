package no.opptrapp.core.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX file: numbers as numbers, texts as texts, written sheet by sheet. A sheet is flushed to the file when the next
 * one begins.
 */
public final class Spreadsheet implements Closeable {

    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\']";
    private static final int NAME_LENGTH = 31;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet sheet;
    private int row;

    public Spreadsheet(OutputStream out) {
        this.workbook = new Workbook(out, "Opptrapp", "1.0");
    }

    /** Begins a sheet; its name is shortened and made unique where the format demands it. */
    public void sheet(String wished) throws IOException {
        finish();
        sheet = workbook.newWorksheet(unique(wished));
        row = 0;
    }

    /** A row of plain cells: texts, whole numbers, numbers {@link Shown} rounded, or shares in {@link Percent}. */
    public void row(List<? extends @Nullable Object> cells) {
        write(cells, false);
    }

    /** A row in bold type. */
    public void heading(List<? extends @Nullable Object> cells) {
        write(cells, true);
    }

    /** How wide a column is, in characters. */
    public void width(int column, double characters) {
        current().width(column, characters);
    }

    /** Keeps the rows so far in view while the others scroll. */
    public void freeze() {
        current().freezePane(1, row);
    }

    /** Writes out the rows so far; nothing of them can be changed any more. Of each text one copy stays in memory. */
    void flush() throws IOException {
        current().flush();
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.finish();
    }

    private void write(List<? extends @Nullable Object> cells, boolean bold) {
        Worksheet target = current();
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            write(target, column, cell);
            if (bold && cell != null) {
                target.style(row, column).bold().set();
            }
        }
        row++;
    }

    private void write(Worksheet target, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Shown shown -> {
                target.value(row, column, shown.value());
                target.style(row, column)
                        .format("#,##0" + (shown.decimals() == 0 ? "" : "." + "0".repeat(shown.decimals())))
                        .set();
            }
            case Percent percent -> {
                target.value(row, column, percent.value() / 100);
                target.style(row, column)
                        .format("0" + (percent.decimals() == 0 ? "" : "." + "0".repeat(percent.decimals())) + "%")
                        .set();
            }
            case Number number -> target.value(row, column, number);
            default -> target.value(row, column, cell.toString());
        }
    }

    /** A number kept whole and shown rounded. */
    public record Shown(double value, int decimals) {}

    /**
     * A share that shows its sign.
     *
     * @param value in percent
     */
    public record Percent(double value, int decimals) {}

    private Worksheet current() {
        Worksheet now = sheet;
        if (now == null) {
            throw new IllegalStateException("A row was written before the first sheet was begun");
        }
        return now;
    }

    private void finish() throws IOException {
        Worksheet now = sheet;
        if (now != null) {
            now.finish();
        }
    }

    private String unique(String wished) {
        String clean = wished.replaceAll(FORBIDDEN, " ").strip();
        String base = clean.isEmpty() ? "-" : clean.substring(0, Math.min(clean.length(), NAME_LENGTH));
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = base.substring(0, Math.min(base.length(), NAME_LENGTH - end.length())) + end;
        }
        return name;
    }
}
