package no.opptrapp.planning.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of measures as it was read.
 *
 * @param line where it begins
 * @param headings of the columns, as the file has them
 * @param cells what stands in it, field by field, as programs write it
 * @param id of the measure it is about; null for a new one
 * @param version that the row was made from; null when it says none
 * @param area code of the area it names; empty when it names none
 */
record FileRow(
        long line,
        List<FileColumn> columns,
        List<String> headings,
        TableFile.Row row,
        Map<MeasureField, String> cells,
        @Nullable UUID id,
        @Nullable Integer version,
        String area) {

    private static final Pattern SHORT_CODE = Pattern.compile("\\d{3}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    /** Reads a row; what cannot be read is taken down, and then there is none. */
    static Optional<FileRow> read(
            List<FileColumn> columns, List<String> headings, TableFile.Row row, FileWords words, Faults faults) {
        long before = faults.count();
        Map<MeasureField, String> cells = new EnumMap<>(MeasureField.class);
        String id = "";
        String version = "";
        String area = "";
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.field(i);
            if (cell.indexOf(CsvFile.BROKEN) >= 0) {
                faults.add(new Fault(row.line(), i + 1, headings.get(i), cell, Text.of("exchange.broken-encoding")));
            } else {
                Optional<Text> unseen = UnseenCharacters.fault(cell);
                if (unseen.isPresent()) {
                    faults.add(new Fault(row.line(), i + 1, headings.get(i), null, unseen.get()));
                }
            }
            switch (columns.get(i)) {
                case FileColumn.Id _ -> id = cell;
                case FileColumn.Version _ -> version = cell;
                case FileColumn.Area _ -> area = SHORT_CODE.matcher(cell).matches() ? "0" + cell : cell;
                case FileColumn.MadeUp _ -> {
                    // Where a measure comes from stays as it is.
                }
                case FileColumn.Field(MeasureField field) -> cells.put(field, words.read(field, cell));
            }
        }
        FileRow read = new FileRow(row.line(), columns, headings, row, cells, uuid(id), number(version), area);
        if (!id.isEmpty() && read.id() == null) {
            faults.add(read.fault(new FileColumn.Id(), Text.of("measure.fault.id")));
        }
        if (!id.isEmpty() && read.version() == null) {
            faults.add(read.fault(new FileColumn.Version(), Text.of("measure.fault.version")));
        }
        return faults.count() == before ? Optional.of(read) : Optional.empty();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable Integer number(String text) {
        return VERSION.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    /** A fault of one of its cells, which is named as the file names its column. */
    Fault fault(FileColumn column, Text message) {
        int place = columns.indexOf(column);
        String value = row.field(place);
        return new Fault(
                line,
                place < 0 ? null : place + 1,
                place < 0 ? column.code() : headings.get(place),
                value.isEmpty() ? null : value,
                message);
    }
}
