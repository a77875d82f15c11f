package no.opptrapp.core.access;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The actor of the call that runs in this thread, with every area its scope covers. The data source reads it; nobody
 * else needs to. It does not follow into other threads: those get the actor and call a service with it.
 *
 * @param actor who calls
 * @param areas codes of all areas within the scope, on all borders
 * @param above codes of the areas that the scope lies in, and that are not within it: what is reported for them concerns
 *     the scope too
 */
public record BoundActor(Actor actor, Set<String> areas, Set<String> above) {

    private static final ScopedValue<BoundActor> CURRENT = ScopedValue.newInstance();

    public BoundActor {
        areas = Set.copyOf(areas);
        above = Set.copyOf(above);
    }

    /** An actor whose scope lies in nothing that matters. */
    public BoundActor(Actor actor, Set<String> areas) {
        this(actor, areas, Set.of());
    }

    /** The one bound in this thread, if a service call is under way. */
    public static Optional<BoundActor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs the action as this actor. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> action) throws X {
        return ScopedValue.where(CURRENT, this).<T, X>call(action);
    }

    /** The areas as one text, in a fixed order, as the database's policies read them. */
    public String areaList() {
        return list(areas);
    }

    /** The areas above as one text, in a fixed order. */
    public String aboveList() {
        return list(above);
    }

    private static String list(Set<String> codes) {
        SortedSet<String> sorted = new TreeSet<>(codes);
        return String.join(",", sorted);
    }
}
