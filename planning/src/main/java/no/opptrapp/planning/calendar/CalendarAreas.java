package no.opptrapp.planning.calendar;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.planning.area.PlanningAreas;

/** Which areas a planning year is about. */
@Singleton
class CalendarAreas {

    private final PlanningAreas planning;
    private final ScopeExpansion expansion;
    private final Areas areas;

    CalendarAreas(PlanningAreas planning, ScopeExpansion expansion, Areas areas) {
        this.planning = planning;
        this.expansion = expansion;
        this.areas = areas;
    }

    /** Today's areas within the actor's scope, widest first. */
    List<String> own(Actor actor) {
        return planning.own(actor);
    }

    /** Whether an area lies within the actor's scope. */
    boolean covers(Actor actor, String area) {
        return planning.covers(actor, area);
    }

    /** @throws NotInScope when the area is not one of today's, or outside the actor's scope */
    void check(Actor actor, String area) {
        if (!planning.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
    }

    /**
     * Whose measures stand in an area's year: its own and those of what lies in it, but of the country and a landsdel
     * their own only, as nobody could read those of every municipality.
     */
    Set<String> planned(Actor actor, String area) {
        boolean wide = areas.register()
                .find(Borders.NEWEST, area)
                .filter(one -> one.kind() == AreaKind.COUNTRY || one.kind() == AreaKind.REGION)
                .isPresent();
        return wide ? Set.of(area) : planning.below(actor, area);
    }

    /** The area, and what it lies in. */
    Set<String> around(String area) {
        Set<String> around = new HashSet<>(Set.of(area));
        areas.register().above(Borders.NEWEST, area).forEach(above -> around.add(above.code()));
        return around;
    }

    /** The municipalities of an area; of a municipality or a district, itself. */
    List<Area> reporting(String area) {
        if (area.length() >= 4) {
            return areas.register().find(Borders.NEWEST, area).stream().toList();
        }
        Set<String> within = expansion.expand(Set.of(area));
        return areas.register().areas(Borders.NEWEST).stream()
                .filter(one -> one.kind() == AreaKind.MUNICIPALITY)
                .filter(one -> area.equals(Country.CODE) || within.contains(one.code()))
                .toList();
    }
}
