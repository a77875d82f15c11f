package no.opptrapp.core.indicator.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Holds the values of a file against the rules.
 *
 * @param entries the values of the file
 * @param standing what stands already, of the keys that the rules ask for
 */
record Checks(
        List<ValidationRule> rules,
        Map<ObservationKey, Entry> entries,
        Map<ObservationKey, Observation> standing,
        AreaRegister register)
        implements Neighbours {

    /** What breaks rules, by line: those that stop the file, and those that warn. */
    record Found(List<Fault> stops, List<Fault> warnings) {}

    Found found() {
        Map<String, List<ValidationRule>> byIndicator = new HashMap<>();
        rules.forEach(rule -> byIndicator
                .computeIfAbsent(rule.indicator(), none -> new ArrayList<>())
                .add(rule));
        List<Fault> stops = new ArrayList<>();
        List<Fault> warnings = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Double value = entry.finding().value();
            for (ValidationRule rule : byIndicator.getOrDefault(entry.key().indicator(), List.of())) {
                Optional<Text> fault = value == null ? Optional.empty() : rule.fault(entry.key(), value, this);
                fault.ifPresent(text -> (rule.stops() ? stops : warnings).add(Entries.fault(entry, text)));
            }
        }
        rules.stream()
                .flatMap(rule -> rule instanceof ValidationRule.Sum sum ? Stream.of(sum) : Stream.empty())
                .forEach(sum -> changedParts(sum).forEach((total, part) -> {
                    Double value = value(total);
                    Optional<Text> fault = value == null ? Optional.empty() : sum.partFault(total, value, this);
                    fault.ifPresent(text -> (sum.stops() ? stops : warnings).add(Entries.fault(part, text)));
                }));
        return new Found(stops, warnings);
    }

    /** The sums that a part comes for, but not the sum itself; with the first of the parts that come. */
    private Map<ObservationKey, Entry> changedParts(ValidationRule.Sum sum) {
        Map<ObservationKey, Entry> changed = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            ObservationKey total = entry.key().of(sum.indicator());
            if (sum.parts().contains(entry.key().indicator()) && !entries.containsKey(total)) {
                changed.putIfAbsent(total, entry);
            }
        }
        return changed;
    }

    @Override
    public @Nullable Double value(ObservationKey key) {
        Entry entry = entries.get(key);
        if (entry != null) {
            return entry.finding().value();
        }
        Observation before = standing.get(key);
        return before == null ? null : before.finding().value();
    }

    @Override
    public @Nullable Earlier earlier(ObservationKey key) {
        for (int years = 1; years <= ValidationRule.Jump.REACH; years++) {
            Optional<ObservationKey> before = ValidationRule.Jump.before(key, years);
            Double value = before.isEmpty() ? null : value(before.get());
            if (value != null) {
                return new Earlier(Entries.year(before.get().period()), value);
            }
        }
        return null;
    }

    @Override
    public @Nullable Double inhabitants(ObservationKey key) {
        if (!(key.period() instanceof Year year) || register.populationBorders(year.year()) != key.borders()) {
            return null;
        }
        return register.population(key.area(), year.year())
                .map(population -> (double) population.all())
                .orElse(null);
    }

    /** The keys whose standing values the rules can ask for. */
    static List<ObservationKey> asked(Iterable<ObservationKey> keys, List<ValidationRule> rules) {
        List<ObservationKey> asked = new ArrayList<>();
        for (ObservationKey key : keys) {
            for (ValidationRule rule : rules) {
                if (rule.indicator().equals(key.indicator())) {
                    asked.addAll(asked(key, rule));
                } else if (rule instanceof ValidationRule.Sum sum && sum.parts().contains(key.indicator())) {
                    asked.add(key.of(sum.indicator()));
                    asked.addAll(asked(key, sum));
                }
            }
        }
        return asked.stream().distinct().toList();
    }

    private static List<ObservationKey> asked(ObservationKey key, ValidationRule rule) {
        return switch (rule) {
            case ValidationRule.Jump _ ->
                IntStream.rangeClosed(1, ValidationRule.Jump.REACH)
                        .boxed()
                        .flatMap(years -> ValidationRule.Jump.before(key, years).stream())
                        .toList();
            case ValidationRule.Sum sum -> sum.parts().stream().map(key::of).toList();
            case ValidationRule.Range _, ValidationRule.PerInhabitants _ -> List.of();
        };
    }
}
