package no.opptrapp.core.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One version of one question in one round: everything that was answered, and what of it may be seen.
 *
 * @param whole every answer of the round, also those that belong to no group
 * @param groups the answers of each group, in area order
 * @param decision what may be seen
 */
public record Version(Given whole, SequencedMap<String, Given> groups, Decision decision) {

    public Version {
        groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
    }

    Given of(String group) {
        if (group.equals(CorrectionRule.NO_GROUP)) {
            Given left = whole;
            for (Given part : groups.values()) {
                left = left.minus(part);
            }
            return left;
        }
        Given given = groups.get(group);
        if (given == null) {
            throw new IllegalArgumentException("No answers for " + group);
        }
        return given;
    }

    boolean isSeen() {
        return decision.whole().isShown();
    }

    boolean shows(String group) {
        return decision.of(group).isShown();
    }

    /**
     * Those of whom only the sum is known: the hidden groups, and with them the answers that belong to no group. When no
     * group is hidden, what belongs to none is known too.
     */
    List<String> onlyTogether() {
        List<String> hidden = new ArrayList<>();
        groups.keySet().stream().filter(group -> decision.of(group).isHidden()).forEach(hidden::add);
        if (!hidden.isEmpty()) {
            hidden.add(CorrectionRule.NO_GROUP);
        }
        return hidden;
    }
}
