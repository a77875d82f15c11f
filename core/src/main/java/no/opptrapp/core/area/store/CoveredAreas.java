package no.opptrapp.core.area.store;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Country;

/** Follows a scope downward and through border changes by the register in force. */
@Singleton
class CoveredAreas implements ScopeExpansion {

    private record Key(AreaRegister register, Set<String> scope) {}

    /** More scopes than an installation has; the cache starts afresh rather than grow. */
    private static final int MOST = 2_000;

    private final Provider<Areas> areas;
    private final Map<Key, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<Key, Set<String>> knownAbove = new ConcurrentHashMap<>();

    /** Asks for the register only when it is needed: loading it is itself a call by an actor. */
    CoveredAreas(Provider<Areas> areas) {
        this.areas = areas;
    }

    @Override
    public Set<String> expand(Set<String> scope) {
        if (scope.isEmpty()) {
            return Set.of();
        }
        if (scope.contains(Country.CODE)) {
            return Set.of(Country.CODE);
        }
        AreaRegister register = areas.get().register();
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(register, scope), key -> register.extents().covered(scope));
    }

    @Override
    public Set<String> above(Set<String> scope) {
        if (scope.isEmpty() || scope.contains(Country.CODE)) {
            return Set.of();
        }
        AreaRegister register = areas.get().register();
        if (knownAbove.size() > MOST) {
            knownAbove.clear();
        }
        return knownAbove.computeIfAbsent(
                new Key(register, scope), key -> register.extents().above(scope));
    }
}
