package no.opptrapp.planning.need.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of constants as one text, comma between. */
final class Names {

    private Names() {}

    static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> of(String joined, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String name : joined.split(",", -1)) {
            if (!name.isEmpty()) {
                found.add(Enum.valueOf(type, name));
            }
        }
        return found;
    }
}
