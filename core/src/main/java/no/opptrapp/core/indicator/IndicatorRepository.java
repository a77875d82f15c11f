package no.opptrapp.core.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps indicator definitions in all their versions. */
public interface IndicatorRepository {

    /**
     * A version of a definition with its place in the list.
     *
     * @param position counts from 1
     */
    record Placed(Indicator indicator, int position) {}

    /** Lets no other transaction define indicators until this one is over. */
    void lockDefining();

    /** Whether this instance may define indicators; one with only the open door may not. */
    boolean mayDefine();

    /** The newest version of every definition, in the order of the definition file. */
    List<Indicator> newest();

    /** The codes whose newest version was made by a person and not by the program. */
    Set<String> edited();

    /** All versions of a definition, newest first. */
    List<DefinitionVersion> history(String code);

    /** Adds versions that came with the program. */
    void add(List<Placed> definitions);

    /** Adds a version that somebody made, in the place of the one before. */
    void edit(Indicator definition, String by, Instant at);
}
