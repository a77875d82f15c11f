package no.opptrapp.planning.gap;

import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.MadeUpWords;
import org.jspecify.annotations.Nullable;

/**
 * A row of the gap list.
 *
 * @param kind which of the lists it stands in
 * @param id of the need for a need without measure, else of the measure
 * @param title of that need or measure
 * @param area whose it is
 * @param planArea the code of its plan area
 * @param targetGroup whom it is about
 * @param severity of the need, 1 to 100; null for a measure without one
 * @param madeUp whether it was made up to show the program
 * @param takenBack whether what the need rests on was taken back, and nothing else is reported; false for measures
 * @param reported the need that is still reported; null in the other lists
 */
public record Gap(
        GapKind kind,
        UUID id,
        Text title,
        String area,
        String planArea,
        TargetGroup targetGroup,
        @Nullable Integer severity,
        boolean madeUp,
        boolean takenBack,
        @Nullable Reported reported) {

    /** Its title, saying in words where it was made up: for places that have no room for a mark. */
    public Text marked() {
        return madeUp ? MadeUpWords.after(title) : title;
    }

    /** A need that is still reported although a measure against it is done. */
    public record Reported(UUID id, Text title) {}
}
