package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.planning.area.PlanningAreas;

/** Measures that municipalities share with the others: only the fields of {@link SharedMeasure}, to all signed in. */
@Singleton
public class SharedMeasures {

    private final MeasureRepository measures;
    private final MeasureKeeping keeping;
    private final PlanningAreas areas;

    SharedMeasures(MeasureRepository measures, MeasureKeeping keeping, PlanningAreas areas) {
        this.measures = measures;
        this.keeping = keeping;
        this.areas = areas;
    }

    /** All of them, by plan area and title. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<SharedMeasure> all(Actor actor) {
        return measures.shared();
    }

    /**
     * Takes up a shared measure as an idea of one's own, which names where it comes from.
     *
     * @throws NotInScope when it is not shared any more, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Measure adopt(Actor actor, UUID id, String area) {
        SharedMeasure shared = measures.shared(id).orElseThrow(() -> new NotInScope("shared measure " + id));
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        return keeping.make(
                actor,
                new MeasureKeeping.New(area, shared.adopted(), shared.origin().by(id)));
    }
}
