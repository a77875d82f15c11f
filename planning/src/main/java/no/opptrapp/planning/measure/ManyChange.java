package no.opptrapp.planning.measure;

import java.util.List;

/** How changing many measures at once went: all of them, or none. */
public sealed interface ManyChange {

    /** All of them are as they should be now. */
    record Done(List<Measure> measures) implements ManyChange {
        public Done {
            measures = List.copyOf(measures);
        }
    }

    /** Nothing was changed, for these reasons. */
    record Refused(List<Reason> reasons) implements ManyChange {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody else changed these since they were read, each told with both versions; nothing was changed. */
    record Stale(List<MeasureChange.Stale> each) implements ManyChange {
        public Stale {
            each = List.copyOf(each);
        }
    }

    /** Why one of them cannot become what was asked. */
    record Reason(Measure measure, FieldFault fault) {}
}
