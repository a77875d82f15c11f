package no.opptrapp.planning.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;

/** Values of years, and the window around a measure that began in 2020, for tests. */
final class Years {

    static final EffectWindow WINDOW = EffectWindow.around(
            LocalDate.of(2020, 3, 12),
            PeriodKind.YEAR,
            IntStream.rangeClosed(2016, 2023).mapToObj(Year::new).toList());

    private Years() {}

    static UsedValue value(int year, double value) {
        return new UsedValue(new Year(year), value, null);
    }

    /** Values from 2017 on, a year each. */
    static List<UsedValue> from2017(double... values) {
        List<UsedValue> years = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            years.add(value(2017 + i, values[i]));
        }
        return years;
    }

    static List<UsedValue> without(List<UsedValue> values, Integer... years) {
        Set<Period> left = Set.of(years).stream().map(Year::new).collect(Collectors.toSet());
        return values.stream().filter(value -> !left.contains(value.period())).toList();
    }
}
