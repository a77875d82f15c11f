package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what is reported and planned, for many areas at once. The database gives only what the actor may read. */
public interface CountyRepository {

    /**
     * The open needs that each area has itself, by plan area; those it inherits are not its own. What has none is left
     * out.
     */
    List<Needs> needs(Set<String> areas);

    /**
     * The measures of each area that are planned or under way, by plan area; what has none is left out.
     *
     * @param today those that should have been done before it are late
     */
    List<Measures> measures(Set<String> areas, LocalDate today);

    /**
     * @param worst severity of the gravest, 1 to 100
     * @param madeUp whether any was made up to show the program
     */
    record Needs(String area, String planArea, int count, int worst, boolean madeUp) {}

    /**
     * @param late how many of them should have been done
     * @param lateSince the day on which the first of those should have been; null when none is late
     * @param madeUp whether any was made up to show the program
     */
    record Measures(
            String area,
            String planArea,
            int count,
            int late,
            @Nullable LocalDate lateSince,
            boolean madeUp) {}
}
