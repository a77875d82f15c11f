package no.opptrapp.core.indicator.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.AreaChoice;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;

/**
 * Works out the values a query asks for, one indicator at a time.
 *
 * @param compositions the way between the borders
 * @param indicators finds definitions; those that a formula names must be there
 * @param reading reads what was reported for an indicator in some periods
 * @param madeUp whether what has an origin was made up after published results
 */
record Valuation(
        Compositions compositions, Function<String, Indicator> indicators, Reading reading, Predicate<String> madeUp) {

    private static final String AT_YEAR = "@";

    /** Reads reported values. */
    interface Reading {

        /** What was reported for an indicator, in the periods of the query. */
        Reported of(String indicator, ObservationQuery periods);
    }

    List<Value> of(Indicator indicator, ObservationQuery query) {
        List<Value> values = new ArrayList<>();
        Indicator.Formula formula = indicator.formula();
        String base = formula == null ? indicator.code() : formula.numerator();
        Reported reported = reading.of(base, query);
        for (Period period : reported.periods()) {
            Side side = new Side(definition(base, indicator), reported, period);
            if (formula == null) {
                add(values, indicator, query, side, side::on);
            } else {
                Side below = denominator(formula, query, period);
                add(values, indicator, query, side.raisedTo(below), to -> new Rate(formula, side.on(to), below.on(to)));
            }
        }
        values.sort(Comparator.comparing(Value::key));
        return values;
    }

    private Indicator definition(String code, Indicator asked) {
        return code.equals(asked.code()) ? asked : indicators.apply(code);
    }

    private Side denominator(Indicator.Formula formula, ObservationQuery query, Period period) {
        String[] named = formula.denominator().split(AT_YEAR, 2);
        Indicator indicator = indicators.apply(named[0]);
        if (named.length == 1) {
            return new Side(indicator, reading.of(named[0], query), period);
        }
        int year = Integer.parseInt(named[1]);
        ObservationQuery every = ObservationQuery.all().inYear(year);
        ObservationQuery then = query.approvedOnly() ? every.approved() : every;
        return new Side(
                indicator, reading.of(named[0], query.area().map(then::inArea).orElse(then)), new Year(year));
    }

    private void add(
            List<Value> values,
            Indicator indicator,
            ObservationQuery query,
            Side side,
            Function<Borders, ? extends Worked> seen) {
        for (Borders to : query.borders().<Set<Borders>>map(Set::of).orElse(side.borders())) {
            Worked worked = seen.apply(to);
            boolean sums = query.borders().isPresent() || to == side.main();
            new AreaChoice(compositions.register())
                    .on(to, query)
                    .forEach(area -> find(worked, area, sums)
                            .ifPresent(found ->
                                    values.add(found.as(indicator.code(), area.code(), to, side.period(), madeUp))));
        }
    }

    private static Optional<Derived> find(Worked worked, Area area, boolean sums) {
        boolean wide = area.kind().compareTo(AreaKind.MUNICIPALITY) > 0;
        return wide && sums ? worked.sum(area.code()) : worked.own(area.code());
    }

    /**
     * One side of a rate, or all of an indicator that is reported.
     */
    private final class Side {

        private final Indicator indicator;
        private final Reported reported;
        private final Period period;
        private final Set<Borders> borders;
        private final Borders main;

        Side(Indicator indicator, Reported reported, Period period) {
            this(indicator, reported, period, reported.borders(period), reported.ownBorders(period));
        }

        private Side(
                Indicator indicator, Reported reported, Period period, Set<Borders> borders, Optional<Borders> main) {
            this.indicator = indicator;
            this.reported = reported;
            this.period = period;
            this.borders = borders;
            this.main = main.or(() -> borders.stream().max(Comparator.naturalOrder()))
                    .orElse(Borders.NEWEST);
        }

        /** The same on the borders that the denominator can be had on too. */
        Side raisedTo(Side denominator) {
            Set<Borders> raised = new TreeSet<>();
            Borders earliest =
                    denominator.borders.stream().min(Comparator.naturalOrder()).orElse(Borders.B2019);
            borders.forEach(each -> raised.add(Rate.later(each, earliest)));
            return new Side(indicator, reported, period, raised, Optional.of(Rate.later(main, denominator.main(main))));
        }

        private Borders main(Borders otherwise) {
            return borders.isEmpty() ? otherwise : main;
        }

        OnBorders on(Borders to) {
            return new OnBorders(compositions, indicator, reported, period, to);
        }

        Set<Borders> borders() {
            return borders;
        }

        Borders main() {
            return main;
        }

        Period period() {
            return period;
        }
    }
}
