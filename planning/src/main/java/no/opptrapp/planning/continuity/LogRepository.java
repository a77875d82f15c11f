package no.opptrapp.planning.continuity;

import java.util.List;
import java.util.UUID;

/** Where it is kept what levels were in force when, and what was exercised: added to, never altered. */
public interface LogRepository {

    /** Newest first. */
    List<Activation> activations(String area);

    void add(String area, Activation activation);

    /** Newest day first; those struck out too. */
    List<Exercise> exercises(String area);

    void add(String area, Exercise exercise);

    /** Notes who struck an exercise out; false where there is no such exercise left to strike. */
    boolean strike(String area, UUID exercise, String by);
}
