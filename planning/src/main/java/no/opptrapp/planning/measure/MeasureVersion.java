package no.opptrapp.planning.measure;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.opptrapp.core.text.Text;

/**
 * A measure as it was after one change.
 *
 * @param by the name of who changed it
 */
public record MeasureVersion(
        UUID measure, String area, int version, Kind kind, Instant at, String by, WrittenMeasure written) {

    /** What was done. */
    public enum Kind {
        MADE,
        CHANGED,
        DELETED,
        RESTORED;

        /** What people read. */
        public Text label() {
            return Text.of("measure.version." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** What one field was and became, as written. */
    public record FieldChange(MeasureField field, String before, String after) {}

    /** The fields that differ from an earlier version. */
    public List<FieldChange> since(WrittenMeasure earlier) {
        return Arrays.stream(MeasureField.values())
                .map(field -> new FieldChange(field, earlier.get(field), written.get(field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
