package no.opptrapp.ui.open.archive;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import no.opptrapp.reports.archive.Changes;

/**
 * What has been corrected since a report was archived.
 *
 * @param comparedAt null when no such report can be made any more: then nothing is known
 */
@Serdeable
record ChangesView(@Nullable String comparedAt, List<Part> parts) {

    /** A figure or table; {@code more} of its values are others, too, and not named. */
    @Serdeable
    record Part(String label, String title, List<Value> values, int more) {}

    @Serdeable
    record Value(
            String row,
            String column,
            @Nullable String before,
            @Nullable String after) {}

    static ChangesView of(Optional<Changes> changes) {
        return changes.map(found -> new ChangesView(
                        found.comparedAt().toString(),
                        found.parts().stream().map(ChangesView::part).toList()))
                .orElseGet(() -> new ChangesView(null, List.of()));
    }

    private static Part part(Changes.Part part) {
        return new Part(
                part.label(),
                part.title(),
                part.values().stream()
                        .map(value -> new Value(value.row(), value.column(), value.before(), value.after()))
                        .toList(),
                part.more());
    }
}
