package no.opptrapp.planning.hearing;

import java.util.Locale;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan as it was when it was sent on hearing.
 *
 * @param number its place, from 1
 * @param title in three languages; what people wrote is the same in all
 * @param depth how far a goal is set in, from 0
 * @param status of a measure; null for everything else
 * @param year a goal should be reached in, or a measure should end in; null when nothing is said
 * @param madeUp whether it was made up to show the program
 * @param source the goal, need or measure; null for a plan area
 */
public record HearingLine(
        int number,
        Kind kind,
        Text.Named title,
        int depth,
        @Nullable MeasureStatus status,
        @Nullable Integer year,
        boolean madeUp,
        @Nullable UUID source) {

    /** What a line is about. */
    public enum Kind {
        /** A plan area, above the lines that belong to it. */
        PLAN_AREA,
        GOAL,
        NEED,
        MEASURE;

        /** What people read over several. */
        public Text label() {
            return Text.of("hearing.kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    HearingLine at(int place) {
        return new HearingLine(place, kind, title, depth, status, year, madeUp, source);
    }
}
