package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.planning.continuity.stress.Fall;
import no.opptrapp.planning.continuity.stress.StressResult;

/**
 * Another way of delivery by which a function that falls would hold.
 *
 * @param function its name
 * @param way assessed to take no more of the minimum than there is
 * @param afterMoving whether it would hold with what is left once people have been moved; otherwise with its own people
 */
public record Relief(String function, OtherWay way, boolean afterMoving) {

    /** What would help, in the order of the plan: first without moving, then after it. */
    static List<Relief> of(ContinuityPlan plan, StressResult result) {
        List<Relief> reliefs = new ArrayList<>();
        for (CriticalFunction function : plan.functions()) {
            for (OtherWay way : function.facts().ways()) {
                BigDecimal part = way.part();
                if (part == null) {
                    continue;
                }
                if (falls(function, result.falls())
                        && result.holdsAlone(function.facts().staffed(), part)) {
                    reliefs.add(new Relief(function.name(), way, false));
                }
                if (falls(function, result.below())
                        && result.holdsWithSpare(function.facts().staffed(), part)) {
                    reliefs.add(new Relief(function.name(), way, true));
                }
            }
        }
        return reliefs;
    }

    private static boolean falls(CriticalFunction function, List<Fall> falls) {
        return falls.stream().anyMatch(fall -> fall.function().name().equals(function.name()));
    }
}
