package no.opptrapp.planning.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a measure is about.
 *
 * @param needs ids of the needs it is against, in order
 * @param goals ids of the goals it serves, in order
 * @param plans ids of the other plans it concerns, in order
 * @param indicators codes of the indicators that should show it, in order
 */
public record MeasureLinks(
        SortedSet<UUID> needs, SortedSet<UUID> goals, SortedSet<UUID> plans, SortedSet<String> indicators) {

    /** To nothing. */
    public static final MeasureLinks NONE = to(Set.of(), Set.of());

    public MeasureLinks {
        needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
        goals = Collections.unmodifiableSortedSet(new TreeSet<>(goals));
        plans = Collections.unmodifiableSortedSet(new TreeSet<>(plans));
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
    }

    /** To these needs and indicators. */
    public static MeasureLinks to(Collection<UUID> needs, Collection<String> indicators) {
        return to(needs, Set.of(), indicators);
    }

    /** To these needs, goals and indicators. */
    public static MeasureLinks to(Collection<UUID> needs, Collection<UUID> goals, Collection<String> indicators) {
        return new MeasureLinks(new TreeSet<>(needs), new TreeSet<>(goals), new TreeSet<>(), new TreeSet<>(indicators));
    }

    /** With these other plans instead. */
    public MeasureLinks concerning(Collection<UUID> others) {
        return new MeasureLinks(needs, goals, new TreeSet<>(others), indicators);
    }

    /** With one indicator more. */
    MeasureLinks and(String indicator) {
        SortedSet<String> more = new TreeSet<>(indicators);
        more.add(indicator);
        return new MeasureLinks(needs, goals, plans, more);
    }
}
