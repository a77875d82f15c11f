package no.opptrapp.planning.neighbour;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another plan of an area, in its present version.
 *
 * @param area code of the area whose plan it is
 * @param version counts from 1 and rises with every change
 * @param madeUp whether it was made up to show the program
 * @param changedBy the name of who changed it last
 * @param deletedAt when it was deleted; null while it is not
 */
public record NeighbourPlan(
        UUID id,
        String area,
        int version,
        NeighbourDraft facts,
        boolean madeUp,
        Instant changedAt,
        String changedBy,
        @Nullable Instant deletedAt) {

    public boolean deleted() {
        return deletedAt != null;
    }

    NeighbourPlan next(NeighbourDraft other, @Nullable Instant deleted, Instant at, String by) {
        return new NeighbourPlan(id, area, version + 1, other, madeUp, at, by, deleted);
    }
}
