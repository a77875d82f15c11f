package no.opptrapp.core.indicator;

import java.util.Set;
import no.opptrapp.core.access.Actor;

/**
 * Hears that there are approved values that were not there before, or that they are worked out in another way. It is told
 * within the transaction that brings them: what it writes stands or falls with them, and it sees them as the actor may.
 */
public interface ValueListener {

    /**
     * @param actor whose transaction it is
     * @param indicators the codes of the indicators that got values, as they were reported, or that were defined anew: rates
     *     that rest on them are not named
     */
    void changed(Actor actor, Set<String> indicators);
}
