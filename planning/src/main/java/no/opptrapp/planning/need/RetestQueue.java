package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What waits to be tested again. It is noted in the transaction of what changed, and worked off after it: a process that
 * ends in between leaves it to the next one.
 */
public interface RetestQueue {

    /** Notes indicators that got values; testing begins when the transaction is over. */
    void addIndicators(Set<String> indicators);

    /** Notes rules that were changed; testing begins when the transaction is over. */
    void addRules(Set<String> codes);

    /** What waits. */
    Waiting waiting();

    /** Notes that these were worked off, and forgets what was worked off a week before. */
    void done(Waiting waiting, Instant at);

    /**
     * What waits to be tested.
     *
     * @param entries of the queue
     * @param indicators that got values
     * @param rules that were changed
     */
    record Waiting(Set<UUID> entries, Set<String> indicators, Set<String> rules) {
        public Waiting {
            entries = Set.copyOf(entries);
            indicators = Set.copyOf(indicators);
            rules = Set.copyOf(rules);
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }
}
