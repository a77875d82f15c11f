package no.opptrapp.core.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, and stops when there are too many. */
final class MeteredStream extends FilterInputStream {

    private final long most;
    private long passed;

    MeteredStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    long passed() {
        return passed;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) {
        passed += more;
        if (passed > most) {
            throw new FileTooLarge();
        }
    }

    /** Passes through the CSV parser and is told as a fault of the file. */
    static final class FileTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FileTooLarge() {
            super("The file is too large");
        }
    }
}
