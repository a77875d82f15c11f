package no.opptrapp.core.indicator;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Predicate;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Country;

/** Which areas an actor may bring values of: the same that the database lets through. */
@Singleton
public final class Scopes {

    private final ScopeExpansion expansion;
    private final Areas areas;

    Scopes(ScopeExpansion expansion, Areas areas) {
        this.expansion = expansion;
        this.areas = areas;
    }

    public Predicate<String> of(Actor actor) {
        if (actor.scope().contains(Country.CODE)) {
            return code -> areas.register().newest(code).isPresent();
        }
        Set<String> covered = expansion.expand(actor.scope());
        return covered::contains;
    }
}
