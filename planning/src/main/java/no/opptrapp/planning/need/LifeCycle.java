package no.opptrapp.planning.need;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;

/** Which way a person may move a need, and what must be said with it. */
final class LifeCycle {

    private static final int LONGEST_REASON = 2000;

    /** A need goes to {@link NeedState#PLANNED} by a measure, and never by hand. */
    private static final Map<NeedState, Set<NeedState>> WAYS = Map.of(
            NeedState.FOUND,
                    EnumSet.of(NeedState.ACKNOWLEDGED, NeedState.WATCHED, NeedState.RELIEVED, NeedState.DISMISSED),
            NeedState.ACKNOWLEDGED, EnumSet.of(NeedState.WATCHED, NeedState.RELIEVED, NeedState.DISMISSED),
            NeedState.PLANNED, EnumSet.of(NeedState.RELIEVED, NeedState.DISMISSED),
            NeedState.WATCHED, EnumSet.of(NeedState.ACKNOWLEDGED, NeedState.RELIEVED, NeedState.DISMISSED),
            NeedState.RELIEVED, EnumSet.of(NeedState.ACKNOWLEDGED),
            NeedState.DISMISSED, EnumSet.of(NeedState.ACKNOWLEDGED));

    private LifeCycle() {}

    /** Where a person may move it; a need that a rule found is relieved by what is reported, not by hand. */
    static Set<NeedState> ways(Need need) {
        Set<NeedState> ways = EnumSet.copyOf(WAYS.getOrDefault(need.state(), EnumSet.noneOf(NeedState.class)));
        if (need.rule() != null) {
            ways.remove(NeedState.RELIEVED);
            if (need.state() == NeedState.RELIEVED) {
                ways.clear();
            }
        }
        return ways;
    }

    /** Whether whoever moves a need there must say why. */
    static boolean asksWhy(NeedState from, NeedState to) {
        return to != NeedState.ACKNOWLEDGED || !from.isOpen();
    }

    static List<NeedFault> faults(Need need, NeedMove move) {
        List<NeedFault> faults = new ArrayList<>();
        if (!ways(need).contains(move.to())) {
            faults.add(new NeedFault(
                    "state",
                    move.to().name(),
                    Text.of("need.fault.way", need.state().label(), move.to().label())));
        }
        faults.addAll(reasonFaults(move, asksWhy(need.state(), move.to())));
        return faults;
    }

    static List<NeedFault> reasonFaults(NeedMove move, boolean asked) {
        String reason = move.reason();
        if (asked && (reason == null || reason.isBlank())) {
            return List.of(new NeedFault("reason", null, Text.of("need.fault.reason")));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            return List.of(new NeedFault("reason", null, Text.of("need.fault.long", LONGEST_REASON)));
        }
        return UnseenCharacters.fault(reason == null ? "" : reason).stream()
                .map(message -> new NeedFault("reason", null, message))
                .toList();
    }
}
