package no.opptrapp.core.indicator.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Change;
import no.opptrapp.core.area.ChangeChain;

/** Under which other codes the same ground is reported: those a municipality was made of, and those made of it. */
record OtherCodes(ChangeChain chain) {

    /** All other codes on any borders; none for what never changed. */
    Set<String> of(Borders borders, String code) {
        Set<String> codes = new TreeSet<>();
        walk(borders, code, Borders::next, this::later, codes);
        walk(borders, code, Borders::previous, this::earlier, codes);
        codes.remove(code);
        return codes;
    }

    private static void walk(
            Borders start,
            String code,
            Function<Borders, Optional<Borders>> step,
            BiFunction<Borders, String, Set<String>> next,
            Set<String> codes) {
        Set<String> here = Set.of(code);
        for (Optional<Borders> at = Optional.of(start); at.isPresent(); at = step.apply(at.get())) {
            Borders borders = at.get();
            Set<String> there = new HashSet<>();
            here.forEach(each -> there.addAll(next.apply(borders, each)));
            codes.addAll(there);
            here = there;
        }
    }

    private Set<String> later(Borders borders, String code) {
        Set<String> made =
                chain.after(borders, code).stream().map(Change::toCode).collect(Collectors.toSet());
        return made.isEmpty() ? Set.of(code) : made;
    }

    private Set<String> earlier(Borders borders, String code) {
        Set<String> from =
                chain.before(borders, code).stream().map(Change::fromCode).collect(Collectors.toSet());
        return from.isEmpty() ? Set.of(code) : from;
    }
}
