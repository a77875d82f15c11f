package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.planning.area.PlanningAreas;

/** Who runs services, and so has a continuity plan: municipalities and districts. */
@Singleton
class ContinuityAreas {

    private final PlanningAreas areas;
    private final Areas register;

    ContinuityAreas(PlanningAreas areas, Areas register) {
        this.areas = areas;
        this.register = register;
    }

    /** Those the actor may read and change the plans of. */
    List<Area> own(Actor actor) {
        return register.register().areas(Borders.NEWEST).stream()
                .filter(ContinuityAreas::runsServices)
                .filter(area -> areas.mayHave(actor, area.code()))
                .toList();
    }

    /** @throws NotInScope when there is no such area, or it is outside the actor's scope */
    void readable(Actor actor, String area) {
        areas.below(actor, area);
    }

    /**
     * Whether the area runs services on the borders in force.
     *
     * @throws NotInScope when there is no such area now, or it is outside the actor's scope
     */
    boolean mayHavePlan(Actor actor, String area) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        return register.register()
                .find(Borders.NEWEST, area)
                .filter(ContinuityAreas::runsServices)
                .isPresent();
    }

    private static boolean runsServices(Area area) {
        return area.kind() == AreaKind.MUNICIPALITY || area.kind() == AreaKind.DISTRICT;
    }
}
