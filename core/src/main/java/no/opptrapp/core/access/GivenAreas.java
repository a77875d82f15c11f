package no.opptrapp.core.access;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;

/** Where no module knows the areas, a scope is what was given and no more: too little rather than too much. */
@Singleton
@Requires(missingBeans = ScopeExpansion.class)
final class GivenAreas implements ScopeExpansion {

    @Override
    public Set<String> expand(Set<String> scope) {
        return scope;
    }
}
