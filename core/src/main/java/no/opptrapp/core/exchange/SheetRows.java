package no.opptrapp.core.exchange;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that say something. Cells without content take no room, however far out they stand. */
final class SheetRows {

    /** The widest row, and the last, that a workbook can have. */
    private static final int COLUMNS = 16_384;

    private static final int LAST_ROW = 1_048_576;

    /** Fields with what lies empty before them: a table is nowhere near it, and each costs time. */
    private static final long MOST_FIELDS = 100_000_000;

    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 400;

    private final Markup sheet;
    private final SharedStrings strings;
    private final StringBuilder words = new StringBuilder();
    private long left = MOST_FIELDS;
    private int line;

    SheetRows(InputStream in, SharedStrings strings, CsvLimits limits) throws XMLStreamException {
        this.sheet = new Markup(in, limits.field());
        this.strings = strings;
    }

    /** The line of the row that was read last. */
    long line() {
        return line;
    }

    /**
     * The next row with content; absent after the last.
     *
     * @throws BrokenWorkbook when it says what no workbook can mean
     * @throws FileRefused when a limit is passed
     */
    TableFile.@Nullable Row next() throws XMLStreamException {
        while (sheet.next()) {
            if (sheet.begins("row")) {
                String written = sheet.attribute("r");
                line = written == null ? line + 1 : checked(written);
                List<String> fields = fields();
                if (!fields.isEmpty()) {
                    return new TableFile.Row(line, fields);
                }
            }
        }
        return null;
    }

    private static int checked(String line) {
        if (!ROW.matcher(line).matches() || Integer.parseInt(line) > LAST_ROW) {
            throw new BrokenWorkbook("No row " + line);
        }
        return Integer.parseInt(line);
    }

    private List<String> fields() throws XMLStreamException {
        List<String> fields = new ArrayList<>();
        int column = 0;
        while (sheet.next() && !sheet.ends("row")) {
            if (!sheet.begins("c")) {
                continue;
            }
            String place = sheet.attribute("r");
            column = place == null ? column + 1 : column(place);
            if (column > COLUMNS) {
                throw new BrokenWorkbook("No column " + column);
            }
            String text = cell();
            if (!text.isEmpty()) {
                put(fields, column, text);
            }
        }
        return fields;
    }

    private void put(List<String> fields, int column, String text) {
        left -= Math.max(1, column - fields.size());
        if (left < 0) {
            throw new FileRefused(
                    Fault.ofLine(line, Text.of("exchange.too-many-fields", MOST_FIELDS / 1_000_000)), true);
        }
        while (fields.size() < column) {
            fields.add("");
        }
        fields.set(column - 1, text);
    }

    /** The column of a cell's address, from 1: 28 for {@code AB7}. */
    private static int column(String place) {
        if (!CELL.matcher(place).matches()) {
            throw new BrokenWorkbook("No cell " + place);
        }
        int column = 0;
        for (int i = 0; Character.isLetter(place.charAt(i)); i++) {
            column = 26 * column + (place.charAt(i) - 'A' + 1);
        }
        return column;
    }

    /** What the cell says whose element begins here; goes on to its end. */
    private String cell() throws XMLStreamException {
        String type = sheet.attribute("t");
        words.setLength(0);
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                words.setLength(0);
                sheet.text(words, line);
            } else if (sheet.begins("is")) {
                sheet.words(words, line, "is");
            }
        }
        String written = words.toString().strip();
        return switch (type) {
            case null -> number(written);
            case "n" -> number(written);
            case "s" -> written.isEmpty() ? "" : strings.get(written);
            case "b" -> written.equals("1") ? "true" : written.equals("0") ? "false" : written;
            default -> written;
        };
    }

    /** The digits, without exponent: only of numbers that a spreadsheet can hold, as others have millions of them. */
    private static String number(String written) {
        if (written.isEmpty()) {
            return "";
        }
        if (written.length() > LONGEST_NUMBER || !NUMBER.matcher(written).matches()) {
            throw new BrokenWorkbook("No number");
        }
        return new BigDecimal(written).stripTrailingZeros().toPlainString();
    }

    void close() throws XMLStreamException {
        sheet.close();
    }
}
