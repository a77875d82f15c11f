package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** The first sheet of an XLSX workbook, read row by row. Rows without any content are passed over. */
final class WorkbookFile implements TableFile {

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> rows;
    private final Iterator<org.dhatim.fastexcel.reader.Row> at;
    private final CsvLimits limits;
    private final List<String> header;
    private long read;

    private WorkbookFile(Path file, ReadableWorkbook workbook, CsvLimits limits) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.limits = limits;
        this.rows = workbook.getFirstSheet().openStream();
        this.at = rows.iterator();
        Row first = next();
        this.header = first == null ? List.of() : first.fields();
        this.read = 0;
    }

    static WorkbookFile open(InputStream in, CsvLimits limits) throws IOException {
        Path file = Files.createTempFile("opptrapp-workbook", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new MeteredStream(in, limits.bytes()).transferTo(out);
            }
            Unpacked.check(file, limits.unpacked());
            return new WorkbookFile(file, new ReadableWorkbook(file.toFile()), limits);
        } catch (FileRefused refused) {
            Files.deleteIfExists(file);
            throw refused;
        } catch (MeteredStream.FileTooLarge tooLarge) {
            Files.deleteIfExists(file);
            throw new FileRefused(
                    Fault.ofLine(1, Text.of("exchange.file-too-large", limits.bytes() / 1_000_000)), true, tooLarge);
        } catch (ExcelReaderException | IOException broken) {
            Files.deleteIfExists(file);
            throw broken(1, broken);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (at.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = at.next();
                List<String> fields = fields(row);
                if (!fields.stream().allMatch(String::isEmpty)) {
                    return counted(new Row(row.getRowNum(), fields));
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw broken(read + 1, broken);
        }
    }

    private Row counted(Row row) {
        read++;
        if (read > limits.rows()) {
            throw new FileRefused(Fault.ofLine(row.line(), Text.of("exchange.too-many-rows", limits.rows())), true);
        }
        if (row.fields().stream().anyMatch(field -> field.length() > limits.field())) {
            throw new FileRefused(Fault.ofLine(row.line(), Text.of("exchange.field-too-large", limits.field())), true);
        }
        return row;
    }

    private static List<String> fields(org.dhatim.fastexcel.reader.Row row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            fields.add(row.getOptionalCell(i).map(WorkbookFile::text).orElse(""));
        }
        return fields;
    }

    private static String text(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        @Nullable String text = type == CellType.EMPTY ? "" : cell.getText();
        return text == null ? "" : text.strip();
    }

    private static FileRefused broken(long line, Exception cause) {
        return new FileRefused(Fault.ofLine(line, Text.of("exchange.broken-workbook")), false, cause);
    }

    @Override
    public void close() {
        try {
            rows.close();
            workbook.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
