package no.opptrapp.core.exchange.content;

/**
 * Tells whether a JPEG has come to its end (ITU-T T.81, annex B): readers draw what they have of one that was cut off,
 * and say so in a warning only, as they do over what harms nobody.
 */
final class JpegStructure {

    private static final int START = 0xD8;
    private static final int END = 0xD9;

    /** Bytes of the length of a segment, which counts itself. */
    private static final int LENGTH = 2;

    /** Where in the segment of a picture's start the number of its colours stands. */
    private static final int FRAME = 7;

    private JpegStructure() {}

    /** Whether the marker of the end stands behind the picture; that of a preview stands within a segment. */
    static boolean isWhole(byte[] file) {
        int at = marker(file, 2);
        while (at >= 0 && code(file, at) != END) {
            int segment = at + 2;
            at = segment + LENGTH <= file.length ? marker(file, segment + length(file, segment)) : -1;
        }
        return at >= 0;
    }

    /** How many colours a pixel is made of; 0 when the file does not say. */
    static int colours(byte[] file) {
        for (int at = marker(file, 2); at >= 0 && code(file, at) != END; ) {
            int segment = at + 2;
            if (segment + FRAME >= file.length) {
                return 0;
            }
            if (isFrame(code(file, at))) {
                return unsigned(file, segment + FRAME);
            }
            at = marker(file, segment + length(file, segment));
        }
        return 0;
    }

    /** The start of a picture, of whatever process; three codes among theirs say something else. */
    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    /** Where the next marker with a segment behind it, or that of the end, stands; -1 when there is none. */
    private static int marker(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            if (unsigned(file, at) == 0xFF && !isAlone(code(file, at))) {
                return at;
            }
        }
        return -1;
    }

    /** What stands in the middle of a picture: a byte of it like a marker, filling, and where to start again. */
    private static boolean isAlone(int code) {
        return code <= 1 || code == 0xFF || code >= 0xD0 && code <= START;
    }

    private static int length(byte[] file, int segment) {
        return Math.max(LENGTH, (unsigned(file, segment) << 8) + unsigned(file, segment + 1));
    }

    private static int code(byte[] file, int at) {
        return unsigned(file, at + 1);
    }

    private static int unsigned(byte[] file, int at) {
        return file[at] & 0xFF;
    }
}
