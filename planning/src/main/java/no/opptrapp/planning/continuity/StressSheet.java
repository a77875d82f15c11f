package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import java.util.List;
import no.opptrapp.planning.continuity.stress.StressResult;
import no.opptrapp.planning.continuity.stress.StressTest;

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

    /**
     * What happens to the functions of a plan, which may be an older version of it or one that nobody has kept.
     *
     * @param absence 0 to 1, with at most four decimals
     */
    public static StressSheet of(ContinuityPlan plan, BigDecimal absence) {
        StressResult result = StressTest.at(plan.staffed(), absence);
        return new StressSheet(result, Relief.of(plan, result), plan.madeUp());
    }
}
