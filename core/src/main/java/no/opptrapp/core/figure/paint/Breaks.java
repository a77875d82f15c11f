package no.opptrapp.core.figure.paint;

import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Figure;

/** Where comparison stops, numbered as in the notes below the figure. */
final class Breaks {

    private final Figure figure;

    Breaks(Figure figure) {
        this.figure = figure;
    }

    /** The mark of a break after a category, such as {@code 1)}; nothing where there is none. */
    String markAfter(Category category) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < figure.breaks().size(); i++) {
            if (figure.breaks().get(i).afterCategory().equals(category.key())) {
                marks.append(marks.isEmpty() ? "" : " ").append(i + 1).append(')');
            }
        }
        return marks.toString();
    }

    boolean seversAfter(Category category) {
        return figure.breaks().stream()
                .filter(gap -> gap.afterCategory().equals(category.key()))
                .anyMatch(Break::severs);
    }

    /** Draws the break between two rows: a line across, whole where it severs; answers the y for the next row. */
    double rowsAfter(Category category, Sheet sheet, double y, boolean last) {
        String mark = markAfter(category);
        if (mark.isEmpty() || last) {
            return y;
        }
        double middle = y + 2;
        double from = Lettering.NOTE.width(mark) + 8;
        sheet.left(mark, 0, middle + 4, Lettering.NOTE);
        double thickness = seversAfter(category) ? 1.5 : 1;
        sheet.add(new Mark.Rule(from, middle, sheet.width(), middle, Ink.OUTLINE, thickness, true));
        return middle + sheet.air().gap() + 2;
    }
}
