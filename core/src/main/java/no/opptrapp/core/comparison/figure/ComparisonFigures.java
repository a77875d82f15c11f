package no.opptrapp.core.comparison.figure;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.figure.Figure;

/** Makes the figures of a comparison. Each says who it is about, what it rests on and what must not be read into it. */
@Singleton
public class ComparisonFigures {

    private final Areas areas;

    ComparisonFigures(Areas areas) {
        this.areas = areas;
    }

    /** All that can be drawn, in the order of reading; that of the ranked areas always can. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Map<ComparisonFigure, Figure> of(Actor actor, ComparisonOutcome.Done done) {
        Map<ComparisonFigure, Figure> all = new EnumMap<>(ComparisonFigure.class);
        AreasFigures beside = new AreasFigures(done.comparison());
        PeriodFigures periods = new PeriodFigures(done.comparison(), done.periods());
        put(all, ComparisonFigure.DISTRIBUTION, beside.distribution());
        put(all, ComparisonFigure.RANKED, Optional.of(beside.ranked()));
        put(all, ComparisonFigure.TREND, periods.trend());
        put(all, ComparisonFigure.INEQUALITY, periods.ratio());
        put(all, ComparisonFigure.GINI, periods.gini());
        put(all, ComparisonFigure.MAP, beside.map(areas.register()));
        return all;
    }

    private static void put(Map<ComparisonFigure, Figure> all, ComparisonFigure which, Optional<Figure> figure) {
        figure.ifPresent(made -> all.put(which, made));
    }
}
