package no.opptrapp.core.indicator.targets;

import java.time.Instant;
import no.opptrapp.core.access.Actor;

/**
 * What an area wants to reach.
 *
 * @param indicator the code of the indicator, which also says which way is better
 * @param area the code of the area
 * @param baseline where it began
 * @param goal what is to be reached, and when
 * @param version counts from 1; a changed target is a new version
 * @param at when this version was made
 * @param by the name of who made it
 */
public record Target(
        String indicator, String area, ValueAt baseline, ValueAt goal, int version, Instant at, String by) {

    /** Whether it was made up to show the program, which is then said beside it. */
    public boolean madeUp() {
        return by.equals(Actor.DEMONSTRATION);
    }
}
