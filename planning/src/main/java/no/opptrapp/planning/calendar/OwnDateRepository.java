package no.opptrapp.planning.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the days that areas write down. The database gives only what the actor may read. */
public interface OwnDateRepository {

    /** @param areas codes to look in; empty for everywhere */
    List<OwnDate> in(Set<String> areas);

    Optional<OwnDate> byId(UUID id);

    void add(OwnDate date, String by);

    /** @return false when the stored version is not the one before this */
    boolean change(OwnDate date, String by);

    /** @return false when the stored version is another */
    boolean remove(UUID id, int version);
}
