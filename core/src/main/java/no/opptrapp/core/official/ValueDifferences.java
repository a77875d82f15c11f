package no.opptrapp.core.official;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a table differs from what we hold.
 *
 * @param label what the table is called where it comes from
 * @param updated when it was changed there last, as written; null where it is not told
 * @param differences in the order of their keys, without those of locked years
 * @param locked what taking in would change, were its year not approved: left out, in the order of their keys
 * @param same how many values are as we hold them
 * @param unplaced areas with values for years in which they did not exist, by code with their names: left out
 * @param other areas of the table that are no municipality we know, by code with their names: left out
 */
public record ValueDifferences(
        String label,
        @Nullable String updated,
        List<Difference> differences,
        List<Difference> locked,
        int same,
        Map<String, String> unplaced,
        Map<String, String> other) {

    public ValueDifferences {
        differences = List.copyOf(differences);
        locked = List.copyOf(locked);
        unplaced = Collections.unmodifiableMap(new TreeMap<>(unplaced));
        other = Collections.unmodifiableMap(new TreeMap<>(other));
    }

    /** Those that taking in changes. */
    public List<Difference> taken() {
        return differences.stream().filter(one -> one.kind().isTaken()).toList();
    }

    /** Whether there is something that a person should know of. */
    boolean isToBeSeen() {
        return !locked.isEmpty() || !taken().isEmpty();
    }

    /** How many differ in this way. */
    public long count(Difference.Kind kind) {
        return differences.stream().filter(one -> one.kind() == kind).count();
    }
}
