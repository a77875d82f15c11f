package no.opptrapp.planning.goal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where the goals are kept that areas set themselves. */
public interface GoalRepository {

    /**
     * Those that are not deleted, by area, plan area and place.
     *
     * @param areas codes to look in; empty for everywhere
     */
    List<Goal> in(Set<String> areas);

    /** The deleted ones of an area, last deleted first. */
    List<Goal> deleted(String area);

    /** Those there are of these, deleted or not. */
    List<Goal> byIds(Collection<UUID> ids);

    /** Lets nobody else change the tree of an area until the transaction ends. */
    void hold(String area);

    /** How a goal stood after each change, oldest first. */
    List<GoalVersion> history(UUID goal);

    void add(Goal goal);

    /** Replaces what stands by the next version. */
    void change(Goal goal);

    /** Puts goals in this order, without making versions of them. */
    void order(List<UUID> goals);

    /** Has goals below one that moved follow it to another plan area, without making versions of them. */
    void follow(Collection<UUID> goals, String planArea);
}
