package no.opptrapp.core.exchange.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a package by the directory at its end, as office programs do: what stands before each part need not say how
 * long it is, and a package that was cut off has no directory. A package within it is read, too.
 */
final class OfficeReading {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 200_000_000;

    /** A document with a workbook in it; what is packed deeper than that is taken for something to hide. */
    private static final int DEEPEST = 1;

    /** Bytes that may still be unpacked, of the package and of all within it. */
    private long left = MOST_UNPACKED;

    private OfficeReading() {}

    /** Its content; empty when it is broken or larger than any document is. */
    static Optional<OfficeContent> read(byte[] file) {
        try {
            return Optional.of(new OfficeReading().spooled(new ByteArrayInputStream(file), 0));
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private OfficeContent spooled(InputStream in, int depth) throws IOException, XMLStreamException {
        Path place = place();
        try {
            copy(in, place);
            try (ZipFile zip = new ZipFile(place.toFile())) {
                return content(zip, depth);
            }
        } finally {
            Files.deleteIfExists(place);
        }
    }

    private static Path place() {
        try {
            return Files.createTempFile("opptrapp-package", ".zip");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What cannot be unpacked is broken; where there is no room for it, whoever sent it has nothing to mend. */
    private static void copy(InputStream in, Path place) throws ZipException, EOFException {
        try (OutputStream out = Files.newOutputStream(place)) {
            in.transferTo(out);
        } catch (ZipException | EOFException broken) {
            throw broken;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private OfficeContent content(ZipFile zip, int depth) throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            throw new ZipException("More parts than any document has");
        }
        Set<String> parts = new HashSet<>();
        boolean runs = false;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String part = entry.getName().toLowerCase(Locale.ROOT);
            parts.add(part);
            try (InputStream in = new BufferedInputStream(new Metered(zip.getInputStream(entry)))) {
                runs |= OfficeActive.isPart(part) || runs(part, in, depth);
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return new OfficeContent(parts, runs);
    }

    private boolean runs(String part, InputStream in, int depth) throws IOException, XMLStreamException {
        if (part.equals(OfficeContent.TYPES) || part.endsWith(".rels")) {
            return OfficePart.anyElement(in, OfficeActive::isElement);
        }
        if (OfficePackage.isMain(part)) {
            return OfficePart.anyElement(in, _ -> false);
        }
        return part.contains("/embeddings/") && runsWithin(in, depth);
    }

    private boolean runsWithin(InputStream in, int depth) throws IOException, XMLStreamException {
        in.mark(2);
        byte[] begins = in.readNBytes(2);
        in.reset();
        if (begins.length == 2 && begins[0] == 'P' && begins[1] == 'K') {
            return depth >= DEEPEST || spooled(in, depth + 1).runs();
        }
        // The older format of Microsoft's programs (MS-CFB), whose macros cannot be told without parsing.
        return begins.length == 2 && begins[0] == (byte) 0xD0 && begins[1] == (byte) 0xCF;
    }

    /** Counts what is unpacked: what a zip says of its sizes proves nothing. */
    private final class Metered extends FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            left -= more;
            if (left < 0) {
                throw new ZipException("Larger than any document is");
            }
        }
    }
}
