package no.opptrapp.planning.measure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure (<i>tiltak</i>) in its present version.
 *
 * @param area code of the municipality, district, county, region or country whose measure it is
 * @param version counts from 1 and rises with every change
 * @param facts what people say about it
 * @param changedBy the name of who changed it last
 * @param deletedAt when it was deleted; null while it is not
 */
public record Measure(
        UUID id,
        String area,
        int version,
        MeasureDraft facts,
        Origin origin,
        Instant madeAt,
        Instant changedAt,
        String changedBy,
        @Nullable Instant deletedAt) {

    public boolean deleted() {
        return deletedAt != null;
    }

    Measure next(MeasureDraft other, Instant at, String by) {
        return new Measure(id, area, version + 1, other, origin, madeAt, at, by, deletedAt);
    }

    Measure deleted(@Nullable Instant deleted, Instant at, String by) {
        return new Measure(id, area, version + 1, facts, origin, madeAt, at, by, deleted);
    }
}
