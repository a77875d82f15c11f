package no.opptrapp.core.indicator.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.opptrapp.core.exchange.CsvLimits;

/**
 * A file kept aside while it is read: it is known whether it came before only when all of it is here.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 */
record ReceivedFile(Path path, String sha256, CsvLimits limits) implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    static ReceivedFile of(InputStream in, CsvLimits limits) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path path = Files.createTempFile("import", ".part");
            try (OutputStream out = Files.newOutputStream(path)) {
                copy(new DigestInputStream(in, digest), out, limits.bytes());
            } catch (IOException | RuntimeException e) {
                Files.delete(path);
                throw e;
            }
            return new ReceivedFile(path, HexFormat.of().formatHex(digest.digest()), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One byte more than allowed is enough for the reader to refuse the file. */
    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        long rest = most + 1;
        byte[] block = new byte[BLOCK];
        while (rest > 0) {
            int read = in.read(block, 0, (int) Math.min(BLOCK, rest));
            if (read < 0) {
                return;
            }
            out.write(block, 0, read);
            rest -= read;
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
