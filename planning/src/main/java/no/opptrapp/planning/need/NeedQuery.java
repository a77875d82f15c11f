package no.opptrapp.planning.need;

import java.util.Optional;
import java.util.Set;
import no.opptrapp.planning.goal.TargetGroup;

/**
 * Which needs are wanted; what is empty is not asked for.
 *
 * @param area this area, what is below it, and what it inherits from above
 * @param planArea the code of a plan area
 * @param targetGroup whose needs
 * @param states in these states; all when there are none
 * @param order in which order
 */
public record NeedQuery(
        Optional<String> area,
        Optional<String> planArea,
        Optional<TargetGroup> targetGroup,
        Set<NeedState> states,
        Order order) {

    /** In which order needs come. */
    public enum Order {
        /** As they were made. */
        MADE,
        /** The worst first, then as they were made. */
        WORST
    }

    public NeedQuery {
        states = Set.copyOf(states);
    }

    /** Everything the actor may read, as it was made. */
    public static NeedQuery all() {
        return new NeedQuery(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Order.MADE);
    }

    public NeedQuery inArea(String code) {
        return new NeedQuery(Optional.of(code), planArea, targetGroup, states, order);
    }

    public NeedQuery ofPlanArea(String code) {
        return new NeedQuery(area, Optional.of(code), targetGroup, states, order);
    }

    public NeedQuery of(TargetGroup group) {
        return new NeedQuery(area, planArea, Optional.of(group), states, order);
    }

    public NeedQuery in(Set<NeedState> wanted) {
        return new NeedQuery(area, planArea, targetGroup, wanted, order);
    }

    public NeedQuery worstFirst() {
        return new NeedQuery(area, planArea, targetGroup, states, Order.WORST);
    }
}
