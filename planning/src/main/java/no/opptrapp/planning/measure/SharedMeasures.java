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
    private final MeasureRules rules;
    private final PlanningAreas areas;

    SharedMeasures(MeasureRepository measures, MeasureKeeping keeping, MeasureRules rules, PlanningAreas areas) {
        this.measures = measures;
        this.keeping = keeping;
        this.rules = rules;
        this.areas = areas;
    }

    /** All of them, by plan area and title. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<SharedMeasure> all(Actor actor) {
        return measures.shared();
    }

    /**
     * One of them.
     *
     * @throws NotInScope when it is not shared, or not any more
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public SharedMeasure get(Actor actor, UUID id) {
        return found(id);
    }

    /**
     * Takes up a shared measure as an idea of one's own, which names where it comes from.
     *
     * @throws NotInScope when it is not shared any more, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Measure adopt(Actor actor, UUID id, String area) {
        SharedMeasure theirs = found(id);
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        return keeping.make(actor, new MeasureKeeping.New(area, theirs.adopted(), theirs.adoptedBy(area)));
    }

    /**
     * Takes up a shared measure as one's own, which names where it comes from.
     *
     * @param written what it shall be here; {@link SharedMeasure#adopted} gives one to begin with
     * @throws NotInScope when it is not shared any more, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange adopt(Actor actor, UUID id, String area, WrittenMeasure written) {
        SharedMeasure theirs = found(id);
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        FieldReading.Outcome read = FieldReading.read(written);
        MeasureDraft settled = read.soFar().settled(rules.today(), null);
        List<FieldFault> faults = read.draft() == null
                ? rules.faults(rules.policy(), actor, area, read, null)
                : rules.faults(rules.policy(), actor, area, settled, null);
        return faults.isEmpty()
                ? new MeasureChange.Done(
                        keeping.make(actor, new MeasureKeeping.New(area, settled, theirs.adoptedBy(area))))
                : new MeasureChange.Refused(faults);
    }

    private SharedMeasure found(UUID id) {
        return measures.shared(id).orElseThrow(() -> new NotInScope("shared measure " + id));
    }
}
