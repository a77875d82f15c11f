package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.county.note.CallNote;
import no.opptrapp.planning.county.note.CallNoteChange;
import no.opptrapp.planning.county.note.CallNoteDraft;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.county.note.SpokenWith;

/** Made-up notes of calls from Vestland to some of its municipalities; days count from the day they are loaded. */
@Singleton
class DemonstrationCalls {

    private static final String COUNTY = "46";

    private final CallNotes notes;
    private final Clock clock;

    DemonstrationCalls(CallNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    void load() {
        Actor planner = Actor.demonstration(COUNTY, Language.NN);
        Actor caller = new Actor(planner.id(), planner.name(), Role.COORDINATOR, Set.of(COUNTY), Language.NN);
        LocalDate today = LocalDate.now(clock);
        for (var row : PlanFile.read("plan-calls.csv")) {
            String area = row.getField("area");
            if (notes.of(caller, area).stream().anyMatch(CallNote::madeUp)) {
                continue;
            }
            CallNote note = done(notes.add(
                    caller,
                    area,
                    new CallNoteDraft(
                            PlanFile.day(row, "day", today),
                            SpokenWith.valueOf(row.getField("with")),
                            row.getField("said"),
                            PlanFile.day(row, "follow_up", today))));
            if (PlanFile.yes(row, "followed_up")) {
                done(notes.followUp(caller, note.id(), note.version(), true));
            }
        }
    }

    private static CallNote done(CallNoteChange change) {
        if (change instanceof CallNoteChange.Done(CallNote note)) {
            return note;
        }
        throw new IllegalStateException("A call of the demonstration was refused: " + change);
    }
}
