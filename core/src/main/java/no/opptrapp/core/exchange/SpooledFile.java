package no.opptrapp.core.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.opptrapp.core.text.Text;

/**
 * A file that has come in whole and waits on the disk, so that nothing else, above all no connection of the database,
 * waits for a slow network. It is gone when this closes; where the operating system allows, its name is gone as soon as
 * it is made, so that not even a killed program leaves it behind.
 */
public final class SpooledFile implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final FileChannel file;

    private SpooledFile(FileChannel file) {
        this.file = file;
    }

    /**
     * Reads to the end, or to the limit.
     *
     * @param in its bytes; closed
     * @throws FileRefused when there are more bytes than the limits allow; the rest is not read
     * @throws UploadBroken when the end does not come
     */
    public static SpooledFile of(InputStream in, CsvLimits limits) {
        return of(in, limits, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static SpooledFile of(InputStream in, CsvLimits limits, Path directory) {
        SpooledFile spooled = new SpooledFile(made(directory));
        boolean whole = false;
        try {
            spooled.fill(in, limits.bytes());
            whole = true;
            return spooled;
        } finally {
            if (!whole) {
                spooled.close();
            }
        }
    }

    private static FileChannel made(Path directory) {
        try {
            return FileChannel.open(
                    Files.createTempFile(directory, "opptrapp-upload", ".csv"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(InputStream in, long most) {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        for (int read = next(in, chunk, bytes); read >= 0; read = next(in, chunk, bytes)) {
            bytes += read;
            if (bytes > most) {
                throw new FileRefused(Fault.ofLine(1, Text.of("exchange.file-too-large", most / 1_000_000)), true);
            }
            write(ByteBuffer.wrap(chunk, 0, read));
        }
        finish(in, bytes);
    }

    private static int next(InputStream in, byte[] chunk, long before) {
        try {
            return in.read(chunk);
        } catch (IOException gone) {
            throw new UploadBroken(before, gone);
        }
    }

    private static void finish(InputStream in, long bytes) {
        try {
            in.close();
        } catch (IOException gone) {
            throw new UploadBroken(bytes, gone);
        }
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its bytes from the beginning; one reader at a time, as often as need be. */
    public InputStream open() {
        try {
            file.position(0);
            return new FilterInputStream(Channels.newInputStream(file)) {
                @Override
                public void close() {
                    // The file stays until the spool closes: it may be read again.
                }
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What tells these bytes from all others, in hexadecimal digits; read anew for it, so before or after a reader. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(open(), digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
