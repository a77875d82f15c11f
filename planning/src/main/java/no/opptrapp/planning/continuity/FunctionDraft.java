package no.opptrapp.planning.continuity;

import java.util.List;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.StaffedFunction;
import no.opptrapp.planning.continuity.stress.Staffing;

/**
 * What people say about a function.
 *
 * @param staffing one for each competence it needs, at least one
 * @param ways other ways to deliver it, each at most once
 * @param dependencies what it cannot do without: other functions by name, suppliers, systems
 * @param responsible the role or the person that answers for it; may be empty
 * @param deputy who does when the responsible is away; may be empty
 */
public record FunctionDraft(
        String name,
        Criticality criticality,
        List<Staffing> staffing,
        List<OtherWay> ways,
        List<String> dependencies,
        String responsible,
        String deputy) {

    public FunctionDraft {
        name = name.strip();
        staffing = List.copyOf(staffing);
        ways = List.copyOf(ways);
        dependencies = dependencies.stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        responsible = responsible.strip();
        deputy = deputy.strip();
    }

    /** A function of which no more is known than its people. */
    public static FunctionDraft of(String name, Criticality criticality, List<Staffing> staffing) {
        return new FunctionDraft(name, criticality, staffing, List.of(), List.of(), "", "");
    }

    /** The same function with other people. */
    FunctionDraft with(Criticality other, List<Staffing> others) {
        return new FunctionDraft(name, other, others, ways, dependencies, responsible, deputy);
    }

    /** What the stress test looks at. */
    public StaffedFunction staffed() {
        return new StaffedFunction(name, criticality, staffing);
    }
}
