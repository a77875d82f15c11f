package no.opptrapp.core.indicator.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.indicator.Observation;

/** Keeps imports, and which values each of them brought. */
public interface ImportRepository {

    void add(ImportRecord record, List<Observation> versions);

    Optional<ImportRecord> find(UUID id);

    /** The newest first. */
    List<ImportRecord> newest(int limit);

    /** What stands above values that these imports brought; imports that nothing rests on are left out. */
    Map<UUID, Hindrance> hindrances(Set<UUID> ids);

    /** Adds versions that say what held before the import, or that nothing was reported. */
    int takeBack(UUID id, String origin, Instant at);
}
