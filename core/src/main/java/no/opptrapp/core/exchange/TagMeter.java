package no.opptrapp.core.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.opptrapp.core.text.Text;

/**
 * Stops where a tag, with its attributes, or a text is so long that it would fill the memory before anybody could look
 * at it: neither can contain the sign that begins the next.
 */
final class TagMeter extends FilterInputStream {

    /** Bytes that one character can take: as a reference, an ampersand, a hash, seven digits and a semicolon. */
    private static final int LONGEST_CHARACTER = 10;

    private static final int ROOM = 1 << 16;

    private final int field;
    private final long most;
    private long since;

    /** @param field characters in one field */
    TagMeter(InputStream in, int field) {
        super(in);
        this.field = field;
        this.most = ROOM + (long) LONGEST_CHARACTER * field;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            count((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            count(bytes[i]);
        }
        return read;
    }

    private void count(byte value) {
        since = value == '<' ? 0 : since + 1;
        if (since > most) {
            throw new FileRefused(Fault.ofLine(1, Text.of("exchange.field-too-large", field)), true);
        }
    }
}
