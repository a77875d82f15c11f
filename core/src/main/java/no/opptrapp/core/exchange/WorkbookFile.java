package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX workbook, read row by row. Rows without any content are passed over. Whoever sends one
 * chooses every number in it: nothing is made as large as the file says before that is held against the limits.
 */
final class WorkbookFile implements TableFile {

    private final Path file;
    private final ZipFile zip;
    private final SheetRows rows;
    private final CsvLimits limits;
    private final List<String> header;
    private long read;

    private WorkbookFile(Path file, ZipFile zip, CsvLimits limits) throws IOException, XMLStreamException {
        this.file = file;
        this.zip = zip;
        this.limits = limits;
        WorkbookParts parts = WorkbookParts.of(zip, limits);
        SharedStrings strings = parts.sharedStrings() == null
                ? SharedStrings.NONE
                : SharedStrings.read(zip.getInputStream(parts.sharedStrings()), limits);
        this.rows = new SheetRows(zip.getInputStream(parts.sheet()), strings, limits);
        Row first = rows.next();
        this.header = first == null ? List.of() : first.fields();
    }

    static WorkbookFile open(InputStream in, CsvLimits limits) throws IOException {
        Path file = Files.createTempFile("opptrapp-workbook", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new MeteredStream(in, limits.bytes()).transferTo(out);
            }
            Unpacked.check(file, limits.unpacked());
            return opened(file, limits);
        } catch (FileRefused refused) {
            Files.deleteIfExists(file);
            throw refused;
        } catch (MeteredStream.FileTooLarge tooLarge) {
            Files.deleteIfExists(file);
            throw new FileRefused(
                    Fault.ofLine(1, Text.of("exchange.file-too-large", limits.bytes() / 1_000_000)), true, tooLarge);
        } catch (BrokenWorkbook | IOException | XMLStreamException broken) {
            Files.deleteIfExists(file);
            throw broken(1, broken);
        }
    }

    private static WorkbookFile opened(Path file, CsvLimits limits) throws IOException, XMLStreamException {
        ZipFile zip = new ZipFile(file.toFile());
        boolean open = false;
        try {
            WorkbookFile opened = new WorkbookFile(file, zip, limits);
            open = true;
            return opened;
        } finally {
            if (!open) {
                zip.close();
            }
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            Row row = rows.next();
            if (row == null) {
                return null;
            }
            read++;
            if (read > limits.rows()) {
                throw new FileRefused(Fault.ofLine(row.line(), Text.of("exchange.too-many-rows", limits.rows())), true);
            }
            return row;
        } catch (BrokenWorkbook | XMLStreamException broken) {
            throw broken(rows.line(), broken);
        }
    }

    private static FileRefused broken(long line, Exception cause) {
        // The parser wraps what its source throws.
        return cause.getCause() instanceof FileRefused refused
                ? refused
                : new FileRefused(
                        Fault.ofLine(Math.max(1, line), Text.of("exchange.broken-workbook")),
                        false,
                        Objects.requireNonNull(cause));
    }

    @Override
    public void close() {
        try {
            rows.close();
            zip.close();
            Files.deleteIfExists(file);
        } catch (IOException | XMLStreamException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }
}
