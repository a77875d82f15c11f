package no.opptrapp.core.indicator;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;

/** Which areas a query is about. */
public record AreaChoice(AreaRegister register) {

    /** The codes wanted on any borders, or empty when every area is wanted. */
    Optional<Set<String>> codes(ObservationQuery query) {
        if (query.area().isEmpty() && query.level().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Borders.values())
                .filter(borders -> query.borders().map(borders::equals).orElse(true))
                .flatMap(borders -> on(borders, query))
                .map(Area::code)
                .collect(Collectors.toSet()));
    }

    /** The areas wanted on these borders. */
    public Stream<Area> on(Borders borders, ObservationQuery query) {
        Stream<Area> inside = query.area()
                .map(code -> query.level().isEmpty()
                        ? register.find(borders, code).stream()
                        : Stream.concat(register.find(borders, code).stream(), register.below(borders, code).stream()))
                .orElseGet(() -> register.areas(borders).stream());
        Optional<AreaKind> level = query.level();
        return inside.filter(area -> level.map(kind -> area.kind() == kind).orElse(true));
    }
}
