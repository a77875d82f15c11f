package no.opptrapp.planning.area;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import org.jspecify.annotations.Nullable;

/** Which areas an actor's goals, measures and hearings lie in: the same that the database lets through. */
@Singleton
public class PlanningAreas {

    private final ScopeExpansion expansion;
    private final Areas areas;

    PlanningAreas(ScopeExpansion expansion, Areas areas) {
        this.expansion = expansion;
        this.areas = areas;
    }

    /**
     * The codes of an area and of what lies in it; empty for everywhere the actor may look.
     *
     * @throws NotInScope when there is no such area, or it is outside the actor's scope
     */
    public Set<String> below(Actor actor, @Nullable String area) {
        if (area == null) {
            return Set.of();
        }
        boolean everywhere = actor.scope().contains(Country.CODE);
        if (area.equals(Country.CODE) && everywhere) {
            return Set.of();
        }
        Set<String> asked = expansion.expand(Set.of(area));
        if (areas.register().newest(area).isEmpty()
                || (!everywhere && !expansion.expand(actor.scope()).containsAll(asked))) {
            throw new NotInScope("area " + area);
        }
        return asked;
    }

    /** Codes of the areas whose plans the actor may make, widest first. */
    public List<String> own(Actor actor) {
        return areas.register().areas(Borders.NEWEST).stream()
                .map(Area::code)
                .filter(code -> mayHave(actor, code))
                .toList();
    }

    /** Whether an area lies within the actor's scope. */
    public boolean covers(Actor actor, String area) {
        return actor.scope().contains(Country.CODE)
                || expansion.expand(actor.scope()).contains(area);
    }

    /** Whether one of two areas lies in the other, or they are the same. */
    public boolean related(String one, String other) {
        return lies(one, other) || lies(other, one);
    }

    /** Whether an area lies in another, or is the same. */
    public boolean lies(String inner, String outer) {
        return outer.equals(Country.CODE) || expansion.expand(Set.of(outer)).contains(inner);
    }

    /** Whether something of this area may be made: it lies within the scope, on the borders in force. */
    public boolean mayHave(Actor actor, String area) {
        return areas.register().find(Borders.NEWEST, area).isPresent() && covers(actor, area);
    }
}
