package no.opptrapp.reports.engine;

import java.awt.Font;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import no.opptrapp.core.figure.paint.Typeface;

/**
 * What the fonts of a report can show. A character they do not have is set as a box, so that a reader sees that something
 * stands there: left to itself it would vanish without a word.
 */
final class Glyphs {

    private static final String BOX = "\u25A1";
    /** These would turn the letters after them around. */
    private static final Pattern TURNS = Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    /** The fonts have all letters up to here. */
    private static final int LATIN_ENDS = 0x180;

    private static final Font FONT = Typeface.REGULAR.at(10);

    private Glyphs() {}

    /** The text with a box for each character that has no glyph. */
    static String shown(String text) {
        if (text.chars().allMatch(letter -> letter >= ' ' && letter < LATIN_ENDS)) {
            return text;
        }
        String plain = Normalizer.normalize(TURNS.matcher(text).replaceAll(BOX), Normalizer.Form.NFC);
        return FONT.canDisplayUpTo(plain) < 0 ? plain : boxed(plain);
    }

    /** One box for what people take for one character, however many parts it is made of. */
    private static String boxed(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        StringBuilder shown = new StringBuilder(text.length());
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            String one = text.substring(from, to);
            shown.append(FONT.canDisplayUpTo(one) < 0 ? one : BOX);
            from = to;
        }
        return shown.toString();
    }
}
