package no.opptrapp.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Collects faults: counts all of them, and keeps the first hundred, so that a hopeless file does not fill the memory. */
public final class Faults {

    /** How many are kept. */
    public static final int KEPT = 100;

    private static final Comparator<Fault> IN_ORDER = Comparator.comparingLong(Fault::line)
            .thenComparing(fault -> Objects.requireNonNullElse(fault.column(), Integer.MAX_VALUE));

    private final List<Fault> kept = new ArrayList<>();
    private long count;

    /** Adds one; it is made only when it is kept. Call in the order of the lines. */
    public void add(Supplier<Fault> fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault.get());
        }
    }

    public void add(Fault fault) {
        add(() -> fault);
    }

    /**
     * Adds faults that were found another way and stand between those already here.
     *
     * @param first the first of them, at most {@link #KEPT} needed
     * @param all how many there are
     */
    public void merge(List<Fault> first, long all) {
        count += all;
        kept.addAll(first);
        kept.sort(Comparator.comparingLong(Fault::line));
        if (kept.size() > KEPT) {
            kept.subList(KEPT, kept.size()).clear();
        }
    }

    public boolean none() {
        return count == 0;
    }

    public long count() {
        return count;
    }

    /** The first ones, by line and then by column; what is about a whole line comes after that. */
    public List<Fault> first() {
        return kept.stream().sorted(IN_ORDER).toList();
    }
}
