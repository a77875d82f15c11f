package no.opptrapp.planning.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds gaps. The database gives only what the actor may read. */
public interface GapRepository {

    /**
     * The gap list.
     *
     * @param areas only in these areas; empty for all
     * @param limit at most so many of each list
     */
    Gaps find(Set<String> areas, GapQuery query, int limit);

    /** How many gaps each area has in each list; areas without any are left out. */
    Map<String, Map<GapKind, Integer>> byArea(Set<String> areas, GapQuery query);

    /**
     * How many gaps each of these areas has in each plan area and list.
     *
     * @param severeFrom from which severity on a need is counted as severe
     */
    List<GapCount> counts(Set<String> areas, int severeFrom);

    /**
     * What is reported and what is planned beside the gaps.
     *
     * @param areas only in these areas; empty for all
     * @param most at most so many needs and so many measures
     */
    Standing standing(Set<String> areas, int most, Gaps gaps);

    /**
     * The needs and measures of an area and what links them.
     *
     * @param above areas whose open needs it inherits until it answers them
     */
    Coverage coverage(String area, Set<String> above);

    /**
     * Every open need with how far the measures against it have come.
     *
     * @param areas only in these areas; empty for all
     */
    List<Spread.Spot> spots(Set<String> areas);
}
