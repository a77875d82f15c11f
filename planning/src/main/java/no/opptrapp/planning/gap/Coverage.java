package no.opptrapp.planning.gap;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of an area's open needs and of its measures that are planned, under way or done, with those of other areas
 * that are against its needs.
 *
 * @param needs its own, the worst first, then those it inherits and has not answered, the worst first
 * @param measures those under way first, then the planned, then the done
 * @param links which measure is against which need
 */
public record Coverage(List<Need> needs, List<Measure> measures, Set<Link> links) {

    public Coverage {
        needs = List.copyOf(needs);
        measures = List.copyOf(measures);
        links = Set.copyOf(links);
    }

    /**
     * A row of the matrix.
     *
     * @param inherited whether it is a wider area's
     * @param madeUp whether it rests on what was made up
     */
    public record Need(UUID id, Text title, int severity, boolean inherited, boolean madeUp) {}

    /**
     * A column of the matrix.
     *
     * @param title null for a measure of another area that may not be read
     * @param area whose measure it is
     * @param status of a measure that may not be read, only whether it is active is known: then planned
     */
    public record Measure(UUID id, @Nullable String title, String area, MeasureStatus status) {}

    /** A mark in the matrix. */
    public record Link(UUID need, UUID measure) {}

    /** The status of the measure where it is against the need; null where it is not. */
    public @Nullable MeasureStatus at(Need need, Measure measure) {
        return links.contains(new Link(need.id(), measure.id())) ? measure.status() : null;
    }
}
