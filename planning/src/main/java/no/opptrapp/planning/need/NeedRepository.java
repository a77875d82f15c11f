package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps needs and their evidence. The database gives only what the actor may read. */
public interface NeedRepository {

    /**
     * Needs in the order of the query.
     *
     * @param areas only in these areas; empty for all
     * @param after only those behind this need in the order
     */
    List<Need> find(NeedQuery query, Optional<Set<String>> areas, @Nullable UUID after, int limit);

    /** How many there are. */
    int count(NeedQuery query, Optional<Set<String>> areas);

    /** The ids of all that are asked for, in the order asked for. */
    List<UUID> ids(NeedQuery query, Optional<Set<String>> areas);

    /** What was found and not taken in each of these areas by itself; areas without any are left out. */
    Map<String, NewNeeds> newIn(Set<String> areas);

    List<Need> byIds(Collection<UUID> ids);

    /** Those of these that the actor may change; nobody else changes them until the transaction ends. */
    List<Need> hold(Collection<UUID> ids);

    /** The open need with this key, if there is one. */
    Optional<Need> open(String area, NeedKey key);

    /** The open need with this key, if there is one; nobody else changes it until the transaction ends. */
    Optional<Need> holdOpen(String area, NeedKey key);

    /** Stores what a need has gained, in the version that is held: description, target group and horizon. */
    void gain(Need need);

    /** What areas made of needs of wider ones. */
    List<Need> children(Collection<UUID> parents);

    /** Lets nobody else answer for an area what comes of a need of a wider one until the transaction ends. */
    void holdAnswers(UUID inherited, String area);

    /** Adds a need unless one with its key is open; whether it did. */
    boolean addIfFree(Need need);

    /**
     * Stores a changed need as its next version.
     *
     * @return the need with its new version; empty when somebody changed it since
     */
    Optional<Need> change(Need need, Instant at);

    void add(Evidence evidence);

    /** Oldest first. */
    List<Evidence> evidence(UUID need);

    /** What any of these needs rests on, the oldest first. */
    List<Evidence> evidence(Collection<UUID> needs);

    // What is tested, in sets.

    /** Lets no other transaction test needs until this one is over. */
    void lockTesting();

    /** How many needs that this rule found are open. */
    int countOpen(String rule);

    /** Those of an area with this key that are over, the newest first. */
    List<Need> over(String area, NeedKey key);

    /**
     * The needs of these rules that are open, were left while they still were there, or are over; as they were made. Nobody
     * else changes them until the transaction ends.
     */
    List<Need> holdOfRules(Collection<String> rules);

    /** The needs of these rules that people have added something to. */
    Set<UUID> spokenOf(Collection<String> rules);

    void addAll(List<Need> needs);

    /** Stores state and newest evidence of needs as their next versions. */
    void changeAll(List<Need> needs, Instant at);

    void addAllEvidence(List<Evidence> evidence);
}
