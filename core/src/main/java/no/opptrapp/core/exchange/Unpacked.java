package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.opptrapp.core.text.Text;

/**
 * How large a workbook is once it is unpacked. A file of a few kilobytes can hold gigabytes of the same; what it says of
 * its own size proves nothing, so it is unpacked and counted, and nothing of it is kept.
 */
final class Unpacked {

    private static final int CHUNK = 1 << 16;

    private Unpacked() {}

    /**
     * @param most bytes
     * @throws FileRefused when it is larger
     */
    static void check(Path workbook, long most) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            long left = most;
            byte[] chunk = new byte[CHUNK];
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                        left -= read;
                        if (left < 0) {
                            throw new FileRefused(
                                    Fault.ofLine(1, Text.of("exchange.unpacked-too-large", most / 1_000_000)), true);
                        }
                    }
                }
            }
        }
    }
}
