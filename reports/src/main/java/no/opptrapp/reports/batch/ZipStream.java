package no.opptrapp.reports.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip file that is made while it is read: never more than one part of it is in memory. */
final class ZipStream extends InputStream {

    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(made);
    private final Iterator<Part> parts;
    private @Nullable Part next;
    private byte[] ready = new byte[0];
    private int position;
    private boolean ended;

    /**
     * A file in the zip file.
     *
     * @param content made when its turn comes
     */
    record Part(String name, Supplier<byte[]> content) {}

    ZipStream(Part first, Iterator<Part> rest) {
        this.next = first;
        this.parts = rest;
        // PDFs are compressed already: more effort saves nothing.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? ready[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(length, ready.length - position);
        System.arraycopy(ready, position, into, offset, taken);
        position += taken;
        return taken;
    }

    private boolean hasMore() throws IOException {
        while (position == ready.length && !ended) {
            made.reset();
            Part part = next;
            if (part == null) {
                zip.close();
                ended = true;
            } else {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content().get());
                zip.closeEntry();
                zip.flush();
                next = parts.hasNext() ? parts.next() : null;
            }
            ready = made.toByteArray();
            position = 0;
        }
        return position < ready.length;
    }
}
