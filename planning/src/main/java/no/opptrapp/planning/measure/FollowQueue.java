package no.opptrapp.planning.measure;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Needs that the program must look at, because who changed a measure against them may not change them. They are noted in
 * the transaction of that change and worked off after it; what a process leaves behind another one takes up.
 */
public interface FollowQueue {

    /** Notes needs; they are looked at when the transaction is over. */
    void add(Collection<UUID> needs);

    /**
     * What waits.
     *
     * @param entries of the queue
     */
    record Waiting(Set<UUID> entries, Set<UUID> needs) {
        public Waiting {
            entries = Set.copyOf(entries);
            needs = Set.copyOf(needs);
        }
    }

    Waiting waiting();

    void done(Waiting waiting);
}
