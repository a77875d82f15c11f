package no.opptrapp.reports.comment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people say in a report now.
 *
 * @param remarks the newest of each place, by slot
 */
public record Wording(Map<String, Remark> remarks) {

    public Wording {
        remarks = Map.copyOf(remarks);
    }

    /** Of the newest remark of each place. */
    static Wording of(Collection<Remark> newest) {
        return new Wording(newest.stream().collect(Collectors.toUnmodifiableMap(Remark::slot, remark -> remark)));
    }

    /** What was changed last; nothing where nobody has written. */
    public Optional<Remark> last() {
        return remarks.values().stream().max(Comparator.comparingInt(Remark::change));
    }

    /** How many changes there were. */
    public int changes() {
        return last().map(Remark::change).orElse(0);
    }
}
