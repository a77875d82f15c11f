package no.opptrapp.core.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Follows areas step by step from border to border. */
final class Histories {

    private final AreaRegister register;
    private final List<AreaStep> steps;

    Histories(AreaRegister register, List<Change> changes) {
        this.register = register;
        this.steps = new ArrayList<>();
        for (Change change : changes) {
            Borders to = change.from().next().orElseThrow();
            steps.add(new AreaStep(
                    change.from(),
                    known(change.from(), change.fromCode()),
                    to,
                    known(to, change.toCode()),
                    change.kind(),
                    change.share(),
                    change.basis()));
        }
        steps.addAll(new CountySteps(register).all());
        steps.sort(Comparator.comparing(AreaStep::from)
                .thenComparing(step -> step.before().code())
                .thenComparing(step -> step.after().code()));
    }

    private Area known(Borders borders, String code) {
        return register.find(borders, code)
                .orElseThrow(() -> new IllegalArgumentException("A change names " + code + ", unknown on " + borders));
    }

    List<AreaStep> back(Borders borders, String code) {
        return steps.stream()
                .filter(step -> step.to() == borders && step.after().code().equals(code))
                .toList();
    }

    List<AreaStep> on(Borders borders, String code) {
        return steps.stream()
                .filter(step -> step.from() == borders && step.before().code().equals(code))
                .toList();
    }

    /** Steps that lead to the code on any of its borders, followed back to the oldest borders. */
    List<AreaStep> predecessors(String code) {
        return follow(code, this::back, Borders::previous, AreaStep::before).reversed();
    }

    /** Steps that lead from the code on any of its borders, followed on to the newest borders. */
    List<AreaStep> successors(String code) {
        return follow(code, this::on, Borders::next, AreaStep::after);
    }

    private List<AreaStep> follow(
            String code,
            BiFunction<Borders, String, List<AreaStep>> find,
            Function<Borders, Optional<Borders>> turn,
            Function<AreaStep, Area> end) {
        Set<AreaStep> found = new LinkedHashSet<>();
        for (Borders start : Borders.values()) {
            if (register.find(start, code).isEmpty()) {
                continue;
            }
            Set<String> here = Set.of(code);
            for (var borders = Optional.of(start); borders.isPresent(); borders = turn.apply(borders.get())) {
                Set<String> there = new LinkedHashSet<>();
                for (String at : here) {
                    List<AreaStep> next = find.apply(borders.get(), at);
                    found.addAll(next);
                    next.forEach(step -> there.add(end.apply(step).code()));
                    if (next.isEmpty()) {
                        there.add(at);
                    }
                }
                here = there;
            }
        }
        return found.stream().sorted(Comparator.comparing(AreaStep::from)).toList();
    }
}
