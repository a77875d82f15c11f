package no.opptrapp.core.exchange;

import java.io.IOException;
import java.io.Reader;

/** Takes the beginning of a file up to the end of its first line, to be looked at before it is parsed. */
final class HeaderLine {

    private HeaderLine() {}

    /** The first line with its end; cut where it is longer than a field may be. */
    static String read(Reader text, int most) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        while (line.length() < most) {
            int c = text.read();
            if (c < 0) {
                break;
            }
            line.append((char) c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
        }
        return line.toString();
    }
}
