package no.opptrapp.core.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What may be seen of one question in one round, divided by one kind of group. It holds for every view of it: both
 * bases, both means, both weights, pictures, files, reports and the interface.
 *
 * @param whole for the figures of the round as a whole
 * @param groups for each group, in the order the groups were given
 */
public record Decision(Outcome whole, SequencedMap<String, Outcome> groups) {

    public Decision {
        groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
    }

    /**
     * What was decided for a group.
     *
     * @throws IllegalArgumentException when the decision was not about this group
     */
    public Outcome of(String group) {
        Outcome outcome = groups.get(group);
        if (outcome == null) {
            throw new IllegalArgumentException("Nothing was decided for " + group);
        }
        return outcome;
    }

    /** The groups that may be seen: weighted and derived figures rest on these alone. */
    public List<String> shown() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().isShown())
                .map(Map.Entry::getKey)
                .toList();
    }
}
