package no.opptrapp.planning.calendar.ics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Breaks long lines as RFC 5545, 3.1 asks: at 75 octets, and never inside a letter. The library counts letters instead,
 * so that a line of Norwegian is too long, and may break a letter in two.
 */
final class Folding {

    private static final int LONGEST = 75;
    private static final byte[] BREAK = "\r\n ".getBytes(StandardCharsets.US_ASCII);

    private Folding() {}

    /** @param lines that end with CRLF */
    static byte[] fold(String lines) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(lines.length() + lines.length() / 8);
        int length = 0;
        for (int at = 0; at < lines.length(); at += Character.charCount(lines.codePointAt(at))) {
            byte[] letter = Character.toString(lines.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
            boolean ends = letter[0] == '\r' || letter[0] == '\n';
            if (!ends && length + letter.length > LONGEST) {
                folded.writeBytes(BREAK);
                length = 1;
            }
            folded.writeBytes(letter);
            length = ends ? 0 : length + letter.length;
        }
        return folded.toByteArray();
    }
}
