package no.opptrapp.core.exchange;

/** Weighs bytes: sequences that only UTF-8 makes, against bytes that UTF-8 never has alone. */
final class Utf8Evidence {

    private Utf8Evidence() {}

    /** Whether the bytes from one index up to another are more likely UTF-8 than a code of one byte a character. */
    static boolean of(byte[] bytes, int from, int to) {
        int sequences = 0;
        int strays = 0;
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequenceLength(bytes[i]);
            if (length > 0 && i + length > to) {
                break; // the block ends inside a character
            }
            if (length > 0 && continues(bytes, i + 1, i + length)) {
                sequences++;
                i += length;
            } else {
                strays++;
                i++;
            }
        }
        return sequences > 0 ? sequences >= strays : strays == 0;
    }

    private static int sequenceLength(byte first) {
        int value = first & 0xFF;
        if (value >= 0xC2 && value <= 0xDF) {
            return 2;
        }
        if (value >= 0xE0 && value <= 0xEF) {
            return 3;
        }
        return value >= 0xF0 && value <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
