package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;

/** An axis from zero to a round number above everything it has to hold. */
record Scale(double top, double step) {

    /** The axis of a figure; a figure of shares never passes 100. */
    static Scale of(Figure figure, boolean percent) {
        double most = 0;
        for (Category category : figure.categories()) {
            for (Series series : figure.series()) {
                if (figure.cell(category, series) instanceof Cell.Shown shown) {
                    most = Math.max(most, shown.value());
                    if (shown.interval() != null) {
                        most = Math.max(most, shown.interval().high());
                    }
                }
            }
        }
        for (ReferenceLine line : figure.lines()) {
            most = Math.max(most, line.value());
        }
        double step = step(Math.max(most, percent ? 10 : 1));
        double top = Math.ceil(most / step - 1e-9) * step;
        double enough = Math.max(top, step);
        return new Scale(percent ? Math.min(enough, Math.max(100, most)) : enough, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top + 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** One, two or five times a power of ten, so that there are three to six steps. */
    private static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double leading = most / power;
        double factor = leading <= 1.5 ? 0.25 : leading <= 3 ? 0.5 : leading <= 6 ? 1 : 2;
        double step = factor * power;
        return step == 2.5 || step < 1 ? Math.max(1, Math.ceil(step)) : step;
    }
}
