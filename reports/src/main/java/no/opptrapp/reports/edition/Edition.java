package no.opptrapp.reports.edition;

import java.util.List;
import java.util.Optional;

/**
 * How a report stands, and how it came there.
 *
 * @param steps oldest first; none where nobody has asked for a review yet
 */
public record Edition(ReportKey key, List<EditionStep> steps) {

    public Edition {
        steps = List.copyOf(steps);
    }

    /** The number of the newest step; 0 where there is none. */
    public int number() {
        return newest().map(EditionStep::number).orElse(0);
    }

    public EditionState state() {
        return newest().map(EditionStep::state).orElse(EditionState.DRAFT);
    }

    public Optional<EditionStep> newest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
