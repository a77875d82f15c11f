package no.opptrapp.planning.measure.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where documents of measures are kept. */
public interface DocumentRepository {

    /** Those of a measure, deleted or not, in the order they were added. */
    List<MeasureDocument> of(UUID measure);

    /** What stands in a document. */
    Optional<byte[]> content(UUID document);

    /** Lets nobody else change the documents of a measure until the transaction ends. */
    void hold(UUID measure);

    void add(MeasureDocument document, byte[] content);

    /** @param at null for one that is brought back */
    void delete(UUID document, @Nullable Instant at);
}
