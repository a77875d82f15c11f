package no.opptrapp.core.indicator.targets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps targets in all their versions. */
public interface TargetRepository {

    /**
     * A version, which may say that there is no target any more.
     *
     * @param withdrawn whether the target was taken away; it then says what it was
     */
    record Entry(Target target, boolean withdrawn) {}

    /** Lets no other transaction set targets until this one is over. */
    void lock();

    /** The targets that stand in these areas, by area and indicator. */
    List<Target> standing(Collection<String> areas);

    /** The newest version for an area and indicator. */
    Optional<Entry> newest(String area, String indicator);

    /** All versions for an area and indicator, newest first. */
    List<Entry> history(String area, String indicator);

    void add(Entry entry);
}
