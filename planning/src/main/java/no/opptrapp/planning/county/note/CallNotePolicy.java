package no.opptrapp.planning.county.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.planning.calendar.PlanningYear;

/** A call is of a day that was, with somebody, about something; it is followed up later than it was made. */
final class CallNotePolicy {

    private CallNotePolicy() {}

    static List<CallNoteChange.Fault> faults(CallNoteDraft draft, LocalDate today) {
        List<CallNoteChange.Fault> faults = new ArrayList<>();
        LocalDate day = draft.day();
        if (day == null || day.isAfter(today) || day.getYear() < PlanningYear.FIRST) {
            faults.add(new CallNoteChange.Fault("day", Text.of("call_note.fault.day")));
        }
        if (draft.with() == null) {
            faults.add(new CallNoteChange.Fault("with", Text.of("call_note.fault.with")));
        }
        if (draft.said().isEmpty() || draft.said().length() > CallNoteDraft.LONGEST) {
            faults.add(new CallNoteChange.Fault("said", Text.of("call_note.fault.said", CallNoteDraft.LONGEST)));
        }
        UnseenCharacters.fault(draft.said())
                .ifPresent(message -> faults.add(new CallNoteChange.Fault("said", message)));
        LocalDate followUp = draft.followUpOn();
        if (followUp != null && (followUp.getYear() > PlanningYear.LAST || (day != null && followUp.isBefore(day)))) {
            faults.add(new CallNoteChange.Fault("followUpOn", Text.of("call_note.fault.follow_up")));
        }
        return faults;
    }
}
