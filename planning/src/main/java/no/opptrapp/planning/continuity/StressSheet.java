package no.opptrapp.planning.continuity;

import java.util.List;
import no.opptrapp.planning.continuity.stress.StressResult;

/**
 * What a stress test says of a plan.
 *
 * @param reliefs other ways of delivery that would help
 * @param madeUp whether the plan was made up to show the program
 */
public record StressSheet(StressResult result, List<Relief> reliefs, boolean madeUp) {
    public StressSheet {
        reliefs = List.copyOf(reliefs);
    }
}
