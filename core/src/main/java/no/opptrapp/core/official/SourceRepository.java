package no.opptrapp.core.official;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the sources. */
public interface SourceRepository {

    /** All, by what they are called; the classification first. */
    List<Source> all();

    Optional<Source> find(UUID id);

    void add(Source source);

    /** @return false when somebody changed it meanwhile */
    boolean change(Source source, int before);

    /** Those that are to be fetched by themselves by now. */
    List<Source> due(Instant now);

    void scheduled(UUID id, @Nullable Instant nextAt);
}
