package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;

/**
 * An axis from zero to a round number above everything it has to hold, and down to one below zero where it has to hold
 * that.
 */
record Scale(double bottom, double top, double step) {

    private static final double SMALLEST = 1e-3;

    /** The axis of a figure; a figure of shares never passes 100. */
    static Scale of(Figure figure, boolean percent) {
        double most = 0;
        double least = 0;
        for (Category category : figure.categories()) {
            for (Series series : figure.series()) {
                if (figure.cell(category, series) instanceof Cell.Shown shown) {
                    most = Math.max(most, shown.value());
                    least = Math.min(least, shown.value());
                    if (shown.interval() != null) {
                        most = Math.max(most, shown.interval().high());
                    }
                }
            }
        }
        for (ReferenceLine line : figure.lines()) {
            most = Math.max(most, line.value());
        }
        boolean ratio = figure.unit() == Figure.Unit.RATIO;
        double step = step(Math.max(most - least, percent ? 10 : ratio ? SMALLEST : 1), ratio);
        double top = Math.ceil(most / step - 1e-9) * step;
        double enough = Math.max(top, least < 0 ? 0 : step);
        double bottom = Math.floor(least / step + 1e-9) * step;
        return new Scale(bottom, percent ? Math.min(enough, Math.max(100, most)) : enough, step);
    }

    /** An axis that holds some values and need not begin at zero: for dots, whose length says nothing. */
    static Scale around(double least, double most) {
        if (most - least < SMALLEST) {
            // Values that are all alike stand in the middle of an axis one can read.
            double room = Math.max(0.5, Math.abs(least) / 10);
            return around(least - room, most + room);
        }
        double step = step(Math.max(most - least, SMALLEST), true);
        double bottom = Math.floor(least / step + 1e-9) * step;
        double top = Math.ceil(most / step - 1e-9) * step;
        return new Scale(bottom, Math.max(top, bottom + step), step);
    }

    /** Where a value lies, from 0 at the bottom to 1 at the top. */
    double share(double value) {
        return (value - bottom) / (top - bottom);
    }

    /** How many decimals the ticks need. */
    int decimals() {
        int decimals = 0;
        for (double scaled = step; decimals < 4 && Math.abs(scaled - Math.rint(scaled)) > 1e-6; scaled *= 10) {
            decimals++;
        }
        return decimals;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; bottom + i * step <= top + step / 1000; i++) {
            ticks.add(bottom + i * step);
        }
        return ticks;
    }

    /** One, two or five times a power of ten, so that there are three to six steps. */
    private static double step(double most, boolean fractions) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double leading = most / power;
        double factor = leading <= 1.5 ? 0.25 : leading <= 3 ? 0.5 : leading <= 6 ? 1 : 2;
        double step = factor * power;
        return !fractions && (step == 2.5 || step < 1) ? Math.max(1, Math.ceil(step)) : step;
    }
}
