package no.opptrapp.planning.goal;

import java.util.List;
import no.opptrapp.core.indicator.Indicator;

/**
 * A plan area with what shows how far it is reached.
 *
 * @param indicators in the order they are defined
 */
public record PlanAreaSheet(PlanAreaDefinition definition, List<Indicator> indicators) {

    public PlanAreaSheet {
        indicators = List.copyOf(indicators);
    }

    public PlanArea area() {
        return definition.area();
    }
}
