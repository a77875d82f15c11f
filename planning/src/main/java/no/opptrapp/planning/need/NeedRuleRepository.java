package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps rules in all their versions. */
public interface NeedRuleRepository {

    /** The newest version of every rule, in the order of the product's file. */
    List<NeedRule> newest();

    /** Whether this instance may bring the product's rules; one with only the open door may not. */
    boolean mayLoad();

    /** Lets no other transaction change rules until this one is over. */
    void lock();

    /** Adds versions; {@code by} says who made them. */
    void add(List<Placed> rules, Instant at, String by);

    /**
     * A rule with its place in the list.
     *
     * @param position counts from 1; null where the rule keeps the place it has
     */
    record Placed(NeedRule rule, @Nullable Integer position) {}

    /** The codes of the rules whose newest version was made by a person. */
    Set<String> edited();
}
