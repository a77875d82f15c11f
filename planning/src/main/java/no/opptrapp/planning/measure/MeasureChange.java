package no.opptrapp.planning.measure;

import java.util.Arrays;
import java.util.List;

/** How changing a measure went. */
public sealed interface MeasureChange {

    /** It is done; this is the measure now. */
    record Done(Measure measure) implements MeasureChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<FieldFault> faults) implements MeasureChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else changed it since it was read; nothing was changed.
     *
     * @param theirs the measure as it stands now
     * @param yours as it would have become
     * @param read as it was when it was read
     */
    record Stale(Measure theirs, MeasureDraft yours, WrittenMeasure read) implements MeasureChange {

        /** What they have made of it since it was read. */
        public List<MeasureVersion.FieldChange> theirChanges() {
            WrittenMeasure standing = WrittenMeasure.of(theirs.facts());
            return Arrays.stream(MeasureField.values())
                    .map(field -> new MeasureVersion.FieldChange(field, read.get(field), standing.get(field)))
                    .filter(change -> !change.before().equals(change.after()))
                    .toList();
        }

        /** The fields in which the two differ. */
        public List<Difference> differences() {
            WrittenMeasure standing = WrittenMeasure.of(theirs.facts());
            WrittenMeasure wished = WrittenMeasure.of(yours);
            return Arrays.stream(MeasureField.values())
                    .map(field -> new Difference(field, read.get(field), standing.get(field), wished.get(field)))
                    .filter(difference -> !difference.theirs().equals(difference.yours()))
                    .toList();
        }
    }

    /**
     * A field in which two changes differ, as written.
     *
     * @param read what stood there when it was read
     */
    record Difference(MeasureField field, String read, String theirs, String yours) {

        /** Whether only they changed it, so that nothing of yours is lost by keeping theirs. */
        public boolean onlyTheirs() {
            return yours.equals(read);
        }

        /** Whether only you changed it, so that nothing of theirs is lost by keeping yours. */
        public boolean onlyYours() {
            return theirs.equals(read);
        }
    }
}
