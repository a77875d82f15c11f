package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads text as UTF-8 or Windows-1252, whichever the bytes are. Up to the first byte that is not ASCII the two are the
 * same; the block with that byte decides. What is broken becomes U+FFFD, so that a fault can be told where it stands.
 */
final class DetectingReader extends Reader {

    private static final int BLOCK = 1 << 17;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).flip();
    private @Nullable CharsetDecoder decoder;
    private boolean ended;
    private boolean begun;

    DetectingReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, offset, length).slice();
        while (out.position() == 0) {
            if (block.remaining() < 4 && !ended) {
                fill();
            }
            if (!block.hasRemaining() && ended) {
                return -1;
            }
            decode(out);
            skipByteOrderMark(out);
        }
        return out.position();
    }

    private void decode(CharBuffer out) {
        if (decoder == null) {
            copyAscii(out);
            if (out.position() > 0) {
                return;
            }
            decoder = decider();
        }
        CoderResult result = decoder.decode(block, out, ended);
        if (result.isUnderflow() && ended) {
            decoder.flush(out);
        }
    }

    /** Most of a file of answers is plain digits: no decoder is needed until something else comes. */
    private void copyAscii(CharBuffer out) {
        while (block.hasRemaining() && out.hasRemaining() && block.get(block.position()) >= 0) {
            out.put((char) block.get());
        }
    }

    private void skipByteOrderMark(CharBuffer out) {
        if (!begun && out.position() > 0) {
            begun = true;
            char[] array = out.array();
            int start = out.arrayOffset();
            if (array[start] == BYTE_ORDER_MARK) {
                System.arraycopy(array, start + 1, array, start, out.position() - 1);
                out.position(out.position() - 1);
            }
        }
    }

    private void fill() throws IOException {
        block.compact();
        int read = in.readNBytes(block.array(), block.position(), block.remaining());
        block.position(block.position() + read);
        ended = block.hasRemaining();
        block.flip();
    }

    private CharsetDecoder decider() {
        Charset charset = Utf8Evidence.of(block.array(), block.position(), block.limit())
                ? StandardCharsets.UTF_8
                : Charset.forName("windows-1252");
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
