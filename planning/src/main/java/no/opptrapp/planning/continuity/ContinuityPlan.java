package no.opptrapp.planning.continuity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.planning.continuity.stress.StaffedFunction;

/**
 * The continuity plan (<i>kontinuitetsplan</i>) of a municipality or a district, as it stood after a change.
 *
 * @param area its code
 * @param version counts from 1 and rises with every change
 * @param change what made this version
 * @param functions in the order people gave them; a competence is spelled the same in all of them
 * @param levels of activation, by the absence from which they are due
 * @param madeUp whether it was made up to show the program
 * @param changedBy the name of who made this version
 */
public record ContinuityPlan(
        String area,
        int version,
        Change change,
        List<CriticalFunction> functions,
        List<Level> levels,
        boolean madeUp,
        Instant changedAt,
        String changedBy) {

    /** What can happen to a plan. */
    public enum Change {
        FUNCTION_ADDED,
        FUNCTION_CHANGED,
        FUNCTION_REMOVED,
        FUNCTION_MOVED,
        FUNCTIONS_REPLACED,
        LEVELS_SET,
        RESTORED
    }

    public ContinuityPlan {
        functions = OneSpelling.of(functions);
        levels = List.copyOf(levels);
    }

    public Optional<CriticalFunction> find(UUID id) {
        return functions.stream().filter(function -> function.id().equals(id)).findFirst();
    }

    /** What the stress test looks at. */
    public List<StaffedFunction> staffed() {
        return functions.stream().map(function -> function.facts().staffed()).toList();
    }
}
