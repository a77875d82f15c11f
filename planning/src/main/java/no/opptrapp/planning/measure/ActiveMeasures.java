package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.need.NeedPlanning;

/** Tells needs that are found again whether something is done against them already. */
@Singleton
class ActiveMeasures implements NeedPlanning {

    private final MeasureRepository measures;

    ActiveMeasures(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public Set<UUID> planned(Set<UUID> needs) {
        return measures.withActive(needs);
    }
}
