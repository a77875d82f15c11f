package no.opptrapp.planning.measure;

import java.time.LocalDate;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which measures are asked for.
 *
 * @param area those of this area and of what lies in it; null for all within the scope
 * @param planArea of one plan area; null for all
 * @param targetGroup for one target group; null for all
 * @param status in one state; null for all
 * @param words that stand in the title, the description or the name of who is responsible; empty for all
 * @param deleted the deleted ones instead of the others
 * @param lateOn those planned or under way that should have been done before this day; null for all
 */
public record MeasureQuery(
        @Nullable String area,
        @Nullable String planArea,
        @Nullable TargetGroup targetGroup,
        @Nullable MeasureStatus status,
        String words,
        boolean deleted,
        @Nullable LocalDate lateOn) {

    public MeasureQuery(
            @Nullable String area,
            @Nullable String planArea,
            @Nullable TargetGroup targetGroup,
            @Nullable MeasureStatus status,
            String words,
            boolean deleted) {
        this(area, planArea, targetGroup, status, words, deleted, null);
    }

    /** All measures of an area and of what lies in it. */
    public static MeasureQuery of(String area) {
        return new MeasureQuery(area, null, null, null, "", false);
    }

    /** All measures within the scope. */
    public static MeasureQuery all() {
        return new MeasureQuery(null, null, null, null, "", false);
    }

    /** The deleted ones. */
    public MeasureQuery bin() {
        return new MeasureQuery(area, planArea, targetGroup, status, words, true, lateOn);
    }

    /** Only those that are late on a day. */
    public MeasureQuery lateOn(LocalDate day) {
        return new MeasureQuery(area, planArea, targetGroup, status, words, deleted, day);
    }
}
