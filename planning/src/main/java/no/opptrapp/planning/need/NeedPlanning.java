package no.opptrapp.planning.need;

import java.util.Set;
import java.util.UUID;

/** Knows which needs are planned against; measures do. */
public interface NeedPlanning {

    /** Those of these needs that a measure is linked to which is planned or under way. */
    Set<UUID> planned(Set<UUID> needs);

    /** A need as somebody moved it: one that is taken is planned when a measure against it is active already. */
    default Need plannedIfActive(Need moved) {
        return moved.state() == NeedState.ACKNOWLEDGED
                        && !planned(Set.of(moved.id())).isEmpty()
                ? moved.in(NeedState.PLANNED, moved.reason())
                : moved;
    }
}
