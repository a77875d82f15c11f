package no.opptrapp.core.comparison.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.figure.Figure;

/** Makes the figures of a comparison. Each says who it is about, what it rests on and what must not be read into it. */
public final class ComparisonFigures {

    private ComparisonFigures() {}

    /** All that can be drawn, in the order of reading; that of the ranked areas always can. */
    public static Map<ComparisonFigure, Figure> of(ComparisonOutcome.Done done, AreaRegister register) {
        Map<ComparisonFigure, Figure> all = new EnumMap<>(ComparisonFigure.class);
        AreasFigures areas = new AreasFigures(done.comparison());
        PeriodFigures periods = new PeriodFigures(done.comparison(), done.periods());
        put(all, ComparisonFigure.DISTRIBUTION, areas.distribution());
        put(all, ComparisonFigure.RANKED, Optional.of(areas.ranked()));
        put(all, ComparisonFigure.TREND, periods.trend());
        put(all, ComparisonFigure.INEQUALITY, periods.ratio());
        put(all, ComparisonFigure.GINI, periods.gini());
        put(all, ComparisonFigure.MAP, areas.map(register));
        return all;
    }

    private static void put(Map<ComparisonFigure, Figure> all, ComparisonFigure which, Optional<Figure> figure) {
        figure.ifPresent(made -> all.put(which, made));
    }
}
