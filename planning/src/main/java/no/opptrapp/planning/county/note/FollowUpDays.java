package no.opptrapp.planning.county.note;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.CalendarSource;
import no.opptrapp.planning.calendar.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * When calls are to be followed up: in a county's year all of its municipalities, in that of the country or a landsdel
 * those of the one who reads, as nobody could read those of every county.
 */
@Singleton
class FollowUpDays implements CalendarSource {

    private final CallNoteRepository notes;
    private final PlanningAreas planning;
    private final Areas areas;

    FollowUpDays(CallNoteRepository notes, PlanningAreas planning, Areas areas) {
        this.notes = notes;
        this.planning = planning;
        this.areas = areas;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.FOLLOW_UP);
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        return notes.toFollowUp(planning.below(actor, area), year, only(actor, area)).stream()
                .map(this::entry)
                .toList();
    }

    private @Nullable UUID only(Actor actor, String area) {
        return areas.register()
                .find(Borders.NEWEST, area)
                .map(Area::kind)
                .filter(kind -> kind == AreaKind.COUNTRY || kind == AreaKind.REGION)
                .map(wide -> actor.id())
                .orElse(null);
    }

    private CalendarEntry entry(CallNote note) {
        Text name = areas.register().newest(note.area()).map(Area::name).orElse(Text.verbatim(note.area()));
        return new CalendarEntry(
                "follow-up/" + note.id(),
                EntryKind.FOLLOW_UP,
                Objects.requireNonNull(note.followUpOn()),
                note.area(),
                Text.of("call_note.follow_up", name),
                note.madeUp() ? null : Text.verbatim(note.by()),
                !note.isOpen(),
                note.madeUp(),
                "county/" + note.area(),
                note.changedAt());
    }
}
