package no.opptrapp.planning.measure;

import java.util.Locale;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the catalogue.
 *
 * @param code stable, such as {@code W48-3-09}
 * @param standing how its source speaks of it
 * @param title in three languages
 * @param checklistItem the point of the continuity checklist it serves; null when none
 * @param source the report it stands in
 * @param section where in the report; null when the whole
 */
public record RecommendedMeasure(
        String code,
        Standing standing,
        TargetGroup targetGroup,
        String planArea,
        Text.Named title,
        @Nullable String checklistItem,
        String source,
        @Nullable String section) {

    /** How a source speaks of a measure. */
    public enum Standing {
        /** It advises it. */
        RECOMMENDED,
        /** Those who were asked propose it. */
        PROPOSED,
        /** Those who were asked have it. */
        IN_PLACE;

        /** What people read. */
        public Text label() {
            return Text.of("measure.standing." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The source with the place in it, as it is cited. */
    public Text citation() {
        return section == null ? Text.verbatim(source) : Text.of("measure.citation", source, section);
    }
}
