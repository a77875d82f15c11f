package no.opptrapp.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;

/** The values of an indicator by period, each on the borders that most were reported on. */
final class PeriodsOfIndicator {

    private final List<PeriodFindings> periods = new ArrayList<>();

    /** @param kind the kind of area whose number decides which borders a period has */
    PeriodsOfIndicator(AreaRegister register, AreaKind kind, List<Value> values) {
        Map<Period, Map<Borders, List<Value>>> sorted = new TreeMap<>(Comparator.comparing(Period::lastDay)
                .thenComparing(Period::firstDay)
                .thenComparing(Period::key));
        for (Value value : values) {
            sorted.computeIfAbsent(value.key().period(), period -> new EnumMap<>(Borders.class))
                    .computeIfAbsent(value.key().borders(), borders -> new ArrayList<>())
                    .add(value);
        }
        sorted.forEach((period, byBorders) -> byBorders.entrySet().stream()
                .max(Comparator.<Map.Entry<Borders, List<Value>>>comparingLong(
                                entry -> count(register, kind, entry.getKey(), entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .ifPresent(main -> periods.add(new PeriodFindings(period, main.getKey(), main.getValue()))));
    }

    private static long count(AreaRegister register, AreaKind kind, Borders borders, List<Value> values) {
        return values.stream()
                .filter(value -> register.find(borders, value.key().area())
                        .filter(area -> area.kind() == kind)
                        .isPresent())
                .count();
    }

    /** All of them, oldest first. */
    List<PeriodFindings> all() {
        return List.copyOf(periods);
    }

    /** The newest in a year. */
    Optional<PeriodFindings> newest(int year) {
        return periods.reversed().stream()
                .filter(each -> each.period().year() == year)
                .findFirst();
    }
}
