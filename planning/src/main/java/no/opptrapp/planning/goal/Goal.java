package no.opptrapp.planning.goal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that an area has set itself within the plan.
 *
 * @param area code of the municipality, district, county, region or country whose goal it is
 * @param version counts from 1 and rises when somebody changes what it says; its place among others is no part of that
 * @param facts what people say about it
 * @param position its place among the goals beside it, lowest first
 * @param madeUp whether it was made up to show the program
 * @param changedBy the name of who changed it last
 * @param deletedAt when it was deleted; null while it is not
 */
public record Goal(
        UUID id,
        String area,
        int version,
        GoalDraft facts,
        int position,
        boolean madeUp,
        Instant madeAt,
        Instant changedAt,
        String changedBy,
        @Nullable Instant deletedAt) {

    public boolean deleted() {
        return deletedAt != null;
    }

    Goal next(GoalDraft other, int place, Instant at, String by) {
        return new Goal(id, area, version + 1, other, place, madeUp, madeAt, at, by, deletedAt);
    }

    Goal removed(Instant at, String by) {
        return new Goal(id, area, version + 1, facts, position, madeUp, madeAt, at, by, at);
    }

    Goal restored(GoalDraft other, int place, Instant at, String by) {
        return new Goal(id, area, version + 1, other, place, madeUp, madeAt, at, by, null);
    }
}
