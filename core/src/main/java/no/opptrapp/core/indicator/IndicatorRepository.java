package no.opptrapp.core.indicator;

import java.util.List;

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

    void add(List<Placed> definitions);
}
