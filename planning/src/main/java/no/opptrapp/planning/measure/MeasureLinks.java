package no.opptrapp.planning.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a measure is about.
 *
 * @param indicators codes of the indicators that should show it, in order
 */
public record MeasureLinks(SortedSet<String> indicators) {

    /** To nothing. */
    public static final MeasureLinks NONE = to(Set.of());

    public MeasureLinks {
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
    }

    /** To these indicators. */
    public static MeasureLinks to(Collection<String> indicators) {
        return new MeasureLinks(new TreeSet<>(indicators));
    }

    /** With one indicator more. */
    MeasureLinks and(String indicator) {
        SortedSet<String> more = new TreeSet<>(indicators);
        more.add(indicator);
        return new MeasureLinks(more);
    }
}
