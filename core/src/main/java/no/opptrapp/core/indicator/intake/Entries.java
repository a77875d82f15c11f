package no.opptrapp.core.indicator.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;

/** The values of a file, each key once. */
final class Entries {

    private final Map<ObservationKey, Entry> byKey = new LinkedHashMap<>();
    /** What is said of something that has happened; plans and estimates may be of years to come. */
    private static final Set<Status> OF_THE_PAST = Set.of(Status.REPORTED, Status.CORRECTED);

    private final Predicate<String> inScope;
    private final int thisYear;
    private final Faults faults;

    /** @param thisYear the last year that anything can have been reported for */
    Entries(Predicate<String> inScope, int thisYear, Faults faults) {
        this.inScope = inScope;
        this.thisYear = thisYear;
        this.faults = faults;
    }

    void add(Entry entry) {
        if (!inScope.test(entry.key().area())) {
            faults.add(
                    () -> fault(entry, Text.of("intake.fault.scope", entry.key().area())));
            return;
        }
        int year = year(entry.key().period());
        if (year > thisYear && OF_THE_PAST.contains(entry.finding().status())) {
            faults.add(() ->
                    fault(entry, Text.of("intake.fault.ahead", Integer.toString(year), Integer.toString(thisYear))));
            return;
        }
        Entry first = byKey.putIfAbsent(entry.key(), entry);
        if (first != null) {
            faults.add(() -> fault(entry, Text.of("intake.fault.twice", Long.toString(first.line()))));
        }
    }

    Collection<ObservationKey> keys() {
        return byKey.keySet();
    }

    Map<ObservationKey, Entry> byKey() {
        return byKey;
    }

    /** Those that say something else than what stands. */
    List<Entry> changed(Map<ObservationKey, Observation> before) {
        return byKey.values().stream()
                .filter(entry -> {
                    Observation newest = before.get(entry.key());
                    return newest == null || !newest.finding().equals(entry.finding());
                })
                .toList();
    }

    static Fault fault(Entry entry, Text message) {
        return new Fault(
                entry.line(),
                entry.column(),
                entry.field(),
                entry.written().isEmpty() ? null : entry.written(),
                message);
    }

    /** The year that a value is approved with. */
    static int year(Period period) {
        return period.firstDay().getYear();
    }
}
