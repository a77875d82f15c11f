package no.opptrapp.core.figure.paint;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes its width on every text of a picture that leaves the program: opened where Source Sans 3 is not installed, the
 * letters of another font are then fitted to the room they have.
 */
final class WidthsKept {

    private static final Pattern TEXT = Pattern.compile("<text ");

    private WidthsKept() {}

    /** The marks of a picture, whose texts come in the order of the labels they were drawn from. */
    static String in(String marks, List<Mark.Label> labels) {
        Iterator<Mark.Label> drawn = labels.iterator();
        Matcher text = TEXT.matcher(marks);
        return text.replaceAll(found -> {
            double width = drawn.next().box().getWidth();
            return String.format(Locale.ROOT, "<text textLength='%.1f' lengthAdjust='spacingAndGlyphs' ", width);
        });
    }
}
