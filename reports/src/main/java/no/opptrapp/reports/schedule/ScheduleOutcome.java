package no.opptrapp.reports.schedule;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What became of making or changing a schedule. */
public sealed interface ScheduleOutcome {

    /** It is so now. */
    record Done(Schedule schedule) implements ScheduleOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements ScheduleOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong.
     *
     * @param field the component of {@link ScheduleDraft}
     */
    record Fault(String field, String value, Text message) {}
}
