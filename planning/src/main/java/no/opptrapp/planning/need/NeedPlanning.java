package no.opptrapp.planning.need;

import java.util.Set;
import java.util.UUID;

/** Knows which needs are planned against; measures do. */
public interface NeedPlanning {

    /** Those of these needs that a measure is linked to which is planned or under way. */
    Set<UUID> planned(Set<UUID> needs);
}
