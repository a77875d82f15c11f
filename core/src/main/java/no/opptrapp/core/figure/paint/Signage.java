package no.opptrapp.core.figure.paint;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Language;

/** Signs for what has no value, and marks on values that were not simply reported; keeps what must be explained below. */
final class Signage {

    private static final double PADDING = 6;

    private final Sheet sheet;
    private final Signs signs;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> saidInRows = new HashSet<>();

    Signage(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.signs = new Signs(language);
    }

    /** What stands below the figure, each meaning once. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Adds an explanation to stand below. */
    void explain(String note) {
        notes.add(note);
    }

    /** A value with the mark of how it came to be. */
    String marked(String value, Cell.Shown shown) {
        String mark = Signs.mark(shown.status());
        if (!mark.isEmpty()) {
            notes.add(mark + " " + signs.meaning(shown.status()));
        }
        return value + mark;
    }

    /** The sign alone; its meaning goes below. */
    String sign(Cell cell) {
        notes.add(Values.sign(cell) + " " + signs.meaning(cell));
        return Values.sign(cell);
    }

    /** A place without a value: hatched where hidden, an empty outline where missing. */
    void area(Rectangle2D area, Cell cell) {
        switch (cell) {
            case Cell.Hidden hidden -> {
                sheet.add(new Mark.Hatch(area));
                sheet.add(new Mark.Frame(area, Ink.OUTLINE, false));
            }
            case Cell.Missing missing -> sheet.add(new Mark.Frame(area, Ink.OUTLINE, true));
            case Cell.NotPossible none -> {}
            case Cell.Shown shown -> throw new IllegalArgumentException("A shown cell is drawn by its value: " + shown);
        }
    }

    /**
     * A whole row without a value: the sign, and the meaning beside it the first time, where it fits in; else below the
     * figure.
     */
    void row(Rectangle2D area, Cell cell) {
        area(area, cell);
        String sign = Values.sign(cell);
        String meaning = signs.meaning(cell);
        boolean open = cell instanceof Cell.NotPossible;
        double x = area.getX() + (open ? 0 : 10);
        double signWidth = Lettering.VALUE.width(sign);
        boolean said = !saidInRows.add(meaning);
        double whole = signWidth + 2 * PADDING + Lettering.NOTE.width(meaning);
        boolean fits = !said && x + whole + PADDING <= area.getMaxX();
        double plate = PADDING + (fits ? whole : signWidth + PADDING);
        if (!open) {
            sheet.box(x - PADDING / 2, area.getY() + 3, plate, area.getHeight() - 6, Ink.GROUND);
        }
        double baseline = area.getCenterY() + Lettering.VALUE.size() * 0.34;
        sheet.left(sign, x + PADDING / 2, baseline, Lettering.VALUE);
        if (fits) {
            sheet.left(meaning, x + signWidth + PADDING * 1.5, baseline, Lettering.NOTE);
        } else if (!said) {
            notes.add(sign + " " + meaning);
        }
    }
}
