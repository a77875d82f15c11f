package no.opptrapp.core.exchange.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells whether a file is plain text: UTF-8, with no other control characters than those of lines, pages and columns. */
final class PlainText {

    private PlainText() {}

    static boolean isReadable(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .chars()
                    .noneMatch(PlainText::steers);
        } catch (CharacterCodingException none) {
            // Anything else than UTF-8 would be shown with other letters to one reader than to another.
            return false;
        }
    }

    private static boolean steers(int character) {
        return Character.isISOControl(character) && "\t\n\f\r".indexOf(character) < 0;
    }
}
