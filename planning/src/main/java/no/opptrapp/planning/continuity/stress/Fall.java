package no.opptrapp.planning.continuity.stress;

import java.util.List;

/**
 * A function that falls below its minimum.
 *
 * @param lacks what it has too little of, in the order of the plan
 * @param gives whether it would have held, had its people not been moved to functions that matter more
 */
public record Fall(StaffedFunction function, List<Shortfall> lacks, boolean gives) {
    public Fall {
        lacks = List.copyOf(lacks);
    }
}
