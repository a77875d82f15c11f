package no.opptrapp.core.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happened to the counties, worked out from what happened to their municipalities. */
final class CountySteps {

    private final AreaRegister register;

    CountySteps(AreaRegister register) {
        this.register = register;
    }

    List<AreaStep> all() {
        List<AreaStep> steps = new ArrayList<>();
        for (Borders from : Borders.values()) {
            from.next().ifPresent(to -> steps.addAll(between(from, to)));
        }
        return steps;
    }

    private List<AreaStep> between(Borders from, Borders to) {
        Map<String, Set<String>> targets = new TreeMap<>();
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Municipality before : register.municipalities(from)) {
            for (Municipality after : register.successors(before)) {
                targets.computeIfAbsent(before.county(), code -> new TreeSet<>())
                        .add(after.county());
                sources.computeIfAbsent(after.county(), code -> new TreeSet<>()).add(before.county());
            }
        }
        List<AreaStep> steps = new ArrayList<>();
        targets.forEach((before, afters) -> afters.forEach(after -> {
            Set<String> origins = sources.getOrDefault(after, Set.of());
            boolean alone = afters.size() == 1 && origins.size() == 1;
            if (!alone || !before.equals(after)) {
                steps.add(new AreaStep(
                        from,
                        county(from, before),
                        to,
                        county(to, after),
                        afters.size() > 1 ? Change.Kind.SPLIT : alone ? Change.Kind.RENUMBER : Change.Kind.MERGE,
                        null,
                        null));
            }
        }));
        return steps;
    }

    private Area county(Borders borders, String code) {
        return register.find(borders, code).orElseThrow();
    }
}
