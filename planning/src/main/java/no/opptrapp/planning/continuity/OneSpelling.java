package no.opptrapp.planning.continuity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.planning.continuity.stress.Staffing;

/**
 * One spelling for each competence of a plan, the first one. Who can help out is told by competence: written with a small
 * letter in one function and a capital in another it would be two, whose people could not be moved.
 */
final class OneSpelling {

    private final Map<String, String> first = new HashMap<>();

    private OneSpelling() {}

    static List<CriticalFunction> of(List<CriticalFunction> functions) {
        OneSpelling spelling = new OneSpelling();
        List<CriticalFunction> spelled = new ArrayList<>();
        for (CriticalFunction function : functions) {
            FunctionDraft facts = function.facts();
            spelled.add(new CriticalFunction(
                    function.id(), facts.with(facts.criticality(), spelling.spelled(facts.staffing()))));
        }
        return List.copyOf(spelled);
    }

    private List<Staffing> spelled(List<Staffing> staffing) {
        List<Staffing> spelled = new ArrayList<>();
        for (Staffing each : staffing) {
            String known = first.putIfAbsent(PlanPolicy.key(each.competence()), each.competence());
            spelled.add(known == null ? each : new Staffing(known, each.normal(), each.minimum()));
        }
        return spelled;
    }
}
