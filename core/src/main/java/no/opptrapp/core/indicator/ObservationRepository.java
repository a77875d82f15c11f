package no.opptrapp.core.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps observations. Nothing is ever changed or removed: a new version is added. */
public interface ObservationRepository {

    /** Lets no other transaction publish until this one is over. */
    void lockPublishing();

    /** How far values and definitions have been written. */
    Written written();

    /** The newest versions of these, unapproved ones too; those that do not exist are left out. */
    Map<ObservationKey, Observation> newest(Collection<ObservationKey> keys);

    void add(List<Observation> observations);

    /**
     * The newest versions that the actor may read, in the order of their keys.
     *
     * @param areas only these areas, empty for all; what the query says of place and level is ignored
     * @param after only those behind this key
     * @param limit at most so many
     */
    List<Observation> find(
            ObservationQuery query, Optional<Set<String>> areas, Optional<ObservationKey> after, int limit);
}
