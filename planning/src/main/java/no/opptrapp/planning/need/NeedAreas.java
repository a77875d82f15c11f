package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.text.Text;

/** Which areas a call is about, and which of them are the actor's own. */
@Singleton
class NeedAreas {

    private final ScopeExpansion expansion;
    private final Areas areas;

    NeedAreas(ScopeExpansion expansion, Areas areas) {
        this.expansion = expansion;
        this.areas = areas;
    }

    /**
     * What a list is about.
     *
     * @param all the areas wanted; empty for whatever the actor may read
     * @param own those that are not inherited; empty for all
     */
    record Reach(Optional<Set<String>> all, Optional<Set<String>> own) {

        boolean inherits(String area) {
            return own.map(codes -> !codes.contains(area)).orElse(false);
        }
    }

    Reach reach(Actor actor, NeedQuery query) {
        Optional<String> area = query.area();
        area.ifPresent(code -> check(actor, code));
        Set<String> scope = area.<Set<String>>map(Set::of).orElse(actor.scope());
        if (scope.contains(Country.CODE)) {
            return new Reach(Optional.empty(), Optional.empty());
        }
        Set<String> own = expansion.expand(scope);
        Set<String> all = new HashSet<>(own);
        all.addAll(expansion.above(scope));
        return new Reach(Optional.of(all), Optional.of(own));
    }

    boolean covers(Actor actor, String area) {
        return actor.scope().contains(Country.CODE)
                || expansion.expand(actor.scope()).contains(area);
    }

    /** @throws NotInScope when the area is outside the actor's scope, or there is none */
    void check(Actor actor, String area) {
        if (areas.register().newest(area).isEmpty() || !covers(actor, area)) {
            throw new NotInScope("area " + area);
        }
    }

    /** Needs belong to areas there are today. */
    List<NeedFault> faults(String area) {
        return areas.register().find(Borders.NEWEST, area).isPresent()
                ? List.of()
                : List.of(new NeedFault("area", area, Text.of("need.fault.area")));
    }

    boolean liesIn(String area, String wider) {
        return areas.register().above(Borders.NEWEST, area).stream()
                .anyMatch(above -> above.code().equals(wider));
    }
}
