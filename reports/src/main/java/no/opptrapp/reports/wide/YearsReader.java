package no.opptrapp.reports.wide;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.comparison.figure.ComparisonFigures;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Asks core for the person-years of an area that has municipalities in it. */
@Singleton
public class YearsReader {

    private static final String TOTAL = "PY_TOTAL";
    private static final String RATE = "R01";

    private final ComparisonService comparisons;
    private final ComparisonFigures figures;

    YearsReader(ComparisonService comparisons, ComparisonFigures figures) {
        this.comparisons = comparisons;
        this.figures = figures;
    }

    /**
     * Everything up to the end of a year.
     *
     * @param borders that all values are brought to; each year's own when empty
     */
    public AreaYears read(Actor actor, Area area, Optional<Borders> borders, int year) {
        Found total = found(actor, TOTAL, area, borders, year);
        Found rate = found(actor, RATE, area, borders, year);
        return new AreaYears(
                area.kind() == AreaKind.COUNTRY ? Text.of("wide.country") : area.name(),
                years(total.periods(), rate.periods()),
                total.done() == null ? null : total.done().comparison(),
                rate.done() == null ? null : rate.done().comparison(),
                rate.done() == null ? Map.of() : figures.of(actor, rate.done()));
    }

    /**
     * What was found of one indicator.
     *
     * @param done in the newest year that enough reported, with the years up to the one that is told; null when none did
     * @param periods the same years
     */
    private record Found(ComparisonOutcome.@Nullable Done done, List<PeersInPeriod> periods) {}

    private Found found(Actor actor, String indicator, Area area, Optional<Borders> borders, int year) {
        ComparisonQuery query = query(indicator, area, borders);
        List<PeersInPeriod> periods = done(actor, query.inYear(year)).periods().stream()
                .filter(each -> each.period().lastDay().getYear() <= year)
                .filter(each -> each.counts().missing() < each.counts().all())
                .toList();
        ComparisonOutcome.Done done = periods.reversed().stream()
                .filter(each -> 2 * each.counts().counted() >= each.counts().all())
                .findFirst()
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast()))
                .map(newest -> new ComparisonOutcome.Done(
                        done(actor, query.inYear(newest.period().lastDay().getYear()))
                                .comparison(),
                        periods))
                .orElse(null);
        return new Found(done, periods);
    }

    private static ComparisonQuery query(String indicator, Area area, Optional<Borders> borders) {
        Peers municipalities = area.kind() == AreaKind.COUNTRY ? Peers.COUNTRY : Peers.COUNTY;
        ComparisonQuery query = ComparisonQuery.of(indicator, area.code()).against(municipalities);
        return borders.map(query::on).orElse(query);
    }

    private ComparisonOutcome.Done done(Actor actor, ComparisonQuery query) {
        return switch (comparisons.compare(actor, query)) {
            case ComparisonOutcome.Done done -> done;
            case ComparisonOutcome.Refused refused ->
                throw new IllegalStateException("Municipalities were not compared: " + refused);
        };
    }

    private static List<AreaYears.Year> years(List<PeersInPeriod> totals, List<PeersInPeriod> rates) {
        Map<Period, PeersInPeriod> total = byPeriod(totals);
        Map<Period, PeersInPeriod> rate = byPeriod(rates);
        List<Period> periods = new ArrayList<>(total.keySet());
        rate.keySet().stream().filter(period -> !total.containsKey(period)).forEach(periods::add);
        return periods.stream()
                .sorted(Comparator.comparing(Period::lastDay))
                .map(period -> new AreaYears.Year(period, total.get(period), rate.get(period)))
                .toList();
    }

    private static Map<Period, PeersInPeriod> byPeriod(List<PeersInPeriod> periods) {
        return periods.stream()
                .collect(Collectors.toMap(
                        PeersInPeriod::period,
                        each -> each,
                        (one, other) -> other,
                        () -> new TreeMap<>(Comparator.comparing(Period::lastDay))));
    }
}
