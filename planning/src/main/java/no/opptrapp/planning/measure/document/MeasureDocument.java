package no.opptrapp.planning.measure.document;

import java.time.Instant;
import java.util.UUID;
import no.opptrapp.core.exchange.content.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A document that belongs to a measure; it is never changed.
 *
 * @param name what it is called, made harmless
 * @param kind by what stands in it
 * @param bytes how many it has
 * @param sha256 what tells it from all others, in hexadecimal digits
 * @param addedBy the name of who added it
 * @param deletedAt when it was deleted; null while it is not
 */
public record MeasureDocument(
        UUID id,
        UUID measure,
        String area,
        String name,
        FileKind kind,
        int bytes,
        String sha256,
        Instant addedAt,
        String addedBy,
        @Nullable Instant deletedAt) {

    public boolean deleted() {
        return deletedAt != null;
    }

    MeasureDocument deleted(@Nullable Instant at) {
        return new MeasureDocument(id, measure, area, name, kind, bytes, sha256, addedAt, addedBy, at);
    }
}
