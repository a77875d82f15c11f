package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;

/** How a text is set: cut, size and colour. */
record Lettering(Typeface face, double size, Ink ink) {

    static final Lettering LABEL = new Lettering(Typeface.REGULAR, Sheet.BODY, Ink.TEXT);
    static final Lettering VALUE = new Lettering(Typeface.SEMIBOLD, Sheet.BODY, Ink.TEXT);
    static final Lettering NOTE = new Lettering(Typeface.REGULAR, Sheet.SMALL, Ink.QUIET);

    double width(String text) {
        return face.width(text, size);
    }

    double leading() {
        return Math.round(size * 1.35);
    }

    Lettering in(Ink other) {
        return new Lettering(face, size, other);
    }

    /** The text in lines of at most a width, broken at spaces; a longer word stands alone on its line. */
    List<String> wrap(String text, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    String fit(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 1 && width(text.substring(0, end).strip() + "…") > room) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
