package no.opptrapp.core.indicator.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;

/** Finds what a file says of the same ground and time twice, under borders or codes of different years. */
record SameGround(OtherCodes others) {

    private record When(String indicator, Period period) {}

    /** The later of two that say different things. */
    List<Fault> faults(Collection<Entry> entries) {
        Map<When, List<Entry>> byTime = new LinkedHashMap<>();
        entries.forEach(entry ->
                byTime.computeIfAbsent(when(entry), _ -> new ArrayList<>()).add(entry));
        return byTime.values().stream()
                .filter(SameGround::isOnSeveralBorders)
                .flatMap(several -> twice(several).stream())
                .toList();
    }

    private static When when(Entry entry) {
        return new When(entry.key().indicator(), entry.key().period());
    }

    private static boolean isOnSeveralBorders(List<Entry> entries) {
        Borders first = entries.getFirst().key().borders();
        return entries.stream().anyMatch(entry -> entry.key().borders() != first);
    }

    private List<Fault> twice(List<Entry> entries) {
        List<Fault> faults = new ArrayList<>();
        Map<String, List<Entry>> earlier = new HashMap<>();
        for (Entry entry : entries) {
            contradicted(entry, earlier)
                    .ifPresent(other -> faults.add(Entries.fault(
                            entry,
                            Text.of(
                                    "intake.fault.twice.ground",
                                    Long.toString(other.line()),
                                    other.key().area(),
                                    Integer.toString(other.key().borders().year())))));
            earlier.computeIfAbsent(entry.key().area(), _ -> new ArrayList<>()).add(entry);
        }
        return faults;
    }

    private Optional<Entry> contradicted(Entry entry, Map<String, List<Entry>> earlier) {
        Set<String> codes =
                new HashSet<>(others.of(entry.key().borders(), entry.key().area()));
        codes.add(entry.key().area());
        return codes.stream()
                .flatMap(code -> earlier.getOrDefault(code, List.of()).stream())
                .filter(other -> other.key().borders() != entry.key().borders())
                .filter(other -> !other.finding().equals(entry.finding()))
                .findFirst();
    }
}
