package no.opptrapp.planning.need;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a need that is written down again: what is new is added, and nothing that stands is lost. Users and next
 * of kin are both; the horizon is the farther one; words stand below each other.
 */
final class NeedMerging {

    private static final Set<TargetGroup> BOTH =
            EnumSet.of(TargetGroup.USERS, TargetGroup.NEXT_OF_KIN, TargetGroup.BOTH);

    private NeedMerging() {}

    /**
     * What came of it.
     *
     * @param faults why the two cannot be one need; then the need is as it was
     */
    record Outcome(Need need, List<NeedFault> faults) {}

    static Outcome of(Need open, NeedDraft draft) {
        List<NeedFault> faults = new ArrayList<>();
        TargetGroup group = open.targetGroup();
        if (group != draft.targetGroup()) {
            if (BOTH.containsAll(Set.of(group, draft.targetGroup()))) {
                group = TargetGroup.BOTH;
            } else {
                faults.add(new NeedFault(
                        "targetGroup", draft.targetGroup().name(), Text.of("need.fault.other_group", group.label())));
            }
        }
        String description = words(open.description(), draft.description());
        if (description != null && description.length() > NeedPolicy.LONGEST_TEXT) {
            faults.add(
                    new NeedFault("description", null, Text.of("need.fault.long_together", NeedPolicy.LONGEST_TEXT)));
        }
        return faults.isEmpty()
                ? new Outcome(
                        open.gaining(group, description, horizon(open.horizonYear(), draft.horizonYear())), faults)
                : new Outcome(open, faults);
    }

    private static @Nullable String words(@Nullable String standing, @Nullable String more) {
        String added = more == null ? "" : more.strip();
        if (standing == null || added.isEmpty()) {
            return added.isEmpty() ? standing : added;
        }
        return standing.contains(added) ? standing : standing + "\n\n" + added;
    }

    private static @Nullable Integer horizon(@Nullable Integer standing, @Nullable Integer other) {
        if (standing == null || other == null) {
            return standing == null ? other : standing;
        }
        return Math.max(standing, other);
    }
}
