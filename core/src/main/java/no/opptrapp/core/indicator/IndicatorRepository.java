package no.opptrapp.core.indicator;

import java.util.List;

/** Keeps indicator definitions in all their versions. */
public interface IndicatorRepository {

    /** The newest version of every definition, in the order of the definition file. */
    List<Indicator> newest();

    /** Adds versions, in the order they shall be listed from now on. */
    void add(List<Indicator> definitions);
}
