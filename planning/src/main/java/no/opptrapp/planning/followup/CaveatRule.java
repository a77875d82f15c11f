package no.opptrapp.planning.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;

/**
 * What must be said beside an effect.
 *
 * @param extremes the needs that were found because a value lay far out
 */
record CaveatRule(Set<UUID> extremes) {

    /** @param othersRan whether another measure of the kind ran in the area itself */
    List<Caveat> of(Measure measure, Effect effect, BeforeAfter own, boolean othersRan) {
        List<Caveat> caveats = new ArrayList<>();
        if (!Collections.disjoint(extremes, measure.facts().links().needs())) {
            caveats.add(Caveat.REGRESSION);
        }
        if (othersRan) {
            caveats.add(Caveat.OTHERS_RAN);
        }
        ExpectedChange expected = measure.facts().expected();
        if (expected != null && own.after().periods().getFirst().lastDay().isBefore(expected.observeFrom())) {
            caveats.add(Caveat.EARLY);
        }
        effect.against()
                .filter(others -> others.controls() < Placebo.ENOUGH)
                .ifPresent(few -> caveats.add(Caveat.FEW_AREAS));
        if (own.method() == BeforeAfter.Method.PERIODS) {
            caveats.add(Caveat.PERIODS);
        }
        return caveats;
    }
}
