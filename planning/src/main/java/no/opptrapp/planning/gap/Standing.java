package no.opptrapp.planning.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedState;
import org.jspecify.annotations.Nullable;

/**
 * How things stand in one view: what is reported, what is planned against it, and what nobody has taken.
 *
 * @param reported how many needs are open
 * @param worst the gravest of them, the worst first
 * @param planned how many measures are planned or under way
 * @param next those of them that end first, the first to end first
 * @param gaps the gap list, or its beginning
 */
public record Standing(int reported, List<Reported> worst, int planned, List<Planned> next, Gaps gaps) {

    public Standing {
        worst = List.copyOf(worst);
        next = List.copyOf(next);
    }

    /**
     * An open need.
     *
     * @param madeUp whether it rests on what was made up
     */
    public record Reported(UUID id, Text title, NeedState state, int severity, boolean madeUp) {}

    /**
     * A measure planned or under way.
     *
     * @param endsOn null when nothing is said
     * @param madeUp whether it was made up to show the program
     */
    public record Planned(
            UUID id,
            String title,
            MeasureStatus status,
            @Nullable LocalDate endsOn,
            boolean madeUp) {}
}
