package no.opptrapp.survey.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names a file gives its answers, by line, while it is taken in: so that a fault found after the last line can say
 * which name it is about. They are kept in memory alone, and no more of them than fit: beyond that a name is not known.
 */
final class GivenNames {

    private static final int MOST_BYTES = 16 << 20;

    private final int mostBytes;
    private byte[] names = new byte[1 << 12];
    private long[] lines = new long[1 << 8];
    private int[] ends = new int[1 << 8];
    private int count;

    GivenNames() {
        this(MOST_BYTES);
    }

    /** @param mostBytes how many bytes of names are kept */
    GivenNames(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Notes the name on a line that is further down than those noted before. */
    void note(long line, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int start = end(count);
        if (start + bytes.length > mostBytes) {
            return;
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        if (start + bytes.length > names.length) {
            names = Arrays.copyOf(names, Math.max(2 * names.length, start + bytes.length));
        }
        System.arraycopy(bytes, 0, names, start, bytes.length);
        lines[count] = line;
        ends[count] = start + bytes.length;
        count++;
    }

    /** The name on a line; absent when it was not kept. */
    @Nullable
    String on(long line) {
        int place = Arrays.binarySearch(lines, 0, count, line);
        if (place < 0) {
            return null;
        }
        int start = end(place);
        return new String(names, start, ends[place] - start, StandardCharsets.UTF_8);
    }

    /** Where the names before this one end. */
    private int end(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }
}
