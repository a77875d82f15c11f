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

/** Which areas a planning year is about. */
@Singleton
class CalendarAreas {

    private final ScopeExpansion expansion;
    private final Areas areas;

    CalendarAreas(ScopeExpansion expansion, Areas areas) {
        this.expansion = expansion;
        this.areas = areas;
    }

    /** Today's areas within the actor's scope, widest first. */
    List<String> own(Actor actor) {
        Set<String> covered = expansion.expand(actor.scope());
        return areas.register().areas(Borders.NEWEST).stream()
                .map(Area::code)
                .filter(code -> actor.scope().contains(Country.CODE) || covered.contains(code))
                .toList();
    }

    /** @throws NotInScope when the area is not one of today's, or outside the actor's scope */
    void check(Actor actor, String area) {
        if (!own(actor).contains(area)) {
            throw new NotInScope("area " + area);
        }
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
