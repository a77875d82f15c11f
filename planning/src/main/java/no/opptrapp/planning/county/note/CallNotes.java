package no.opptrapp.planning.county.note;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.planning.area.PlanningAreas;

/**
 * Keeps notes of calls to municipalities. Those who call write them; the municipality a note is about reads it. What was
 * said never stands in the trail, which cannot be altered: a note that names somebody by mistake can be taken away.
 */
@Singleton
public class CallNotes {

    private final CallNoteRepository notes;
    private final PlanningAreas planning;
    private final Areas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    CallNotes(CallNoteRepository notes, PlanningAreas planning, Areas areas, Audit audit, Ids ids, Clock clock) {
        this.notes = notes;
        this.planning = planning;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The notes about a municipality, the newest call first.
     *
     * @throws NotInScope when there is no such municipality, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<CallNote> of(Actor actor, String municipality) {
        check(actor, municipality);
        return notes.of(municipality);
    }

    /** When each of these was called last, and what is to be followed up next; those that nobody called are left out. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<String, CallDays> callDays(Actor actor, Set<String> municipalities) {
        return notes.callDays(municipalities);
    }

    /**
     * The notes about a municipality as they stood after each change, oldest first, by their ids.
     *
     * @throws NotInScope when there is no such municipality, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<UUID, List<CallNoteVersion>> histories(Actor actor, String municipality) {
        check(actor, municipality);
        return notes.versionsOf(municipality);
    }

    /**
     * Writes a call down.
     *
     * @throws NotInScope when there is no such municipality, or it is outside the actor's scope
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public CallNoteChange add(Actor actor, String municipality, CallNoteDraft draft) {
        check(actor, municipality);
        List<CallNoteChange.Fault> faults = CallNotePolicy.faults(draft, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return new CallNoteChange.Refused(faults);
        }
        CallNote.Written written = written(draft);
        Instant now = clock.instant();
        CallNote note = new CallNote(
                ids.next(),
                municipality,
                1,
                written.day(),
                written.with(),
                written.said(),
                written.followUpOn(),
                null,
                actor.isDemonstration(),
                now,
                actor.id(),
                actor.name(),
                now,
                actor.name(),
                null);
        notes.add(note);
        audit.record(actor, AuditedChange.made("call_note.made", note.id().toString(), facts(note)));
        return new CallNoteChange.Done(note);
    }

    /**
     * Writes a note anew; what stood there before is kept.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such note within the actor's scope, or its words were taken away
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public CallNoteChange change(Actor actor, UUID id, int version, CallNoteDraft draft) {
        CallNote before = own(actor, id);
        if (before.version() != version) {
            return new CallNoteChange.Stale(before);
        }
        requireWords(before);
        List<CallNoteChange.Fault> faults = CallNotePolicy.faults(draft, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return new CallNoteChange.Refused(faults);
        }
        if (before.facts().equals(draft)) {
            return new CallNoteChange.Done(before);
        }
        return settled(
                actor,
                "call_note.changed",
                before,
                version,
                before.saying(written(draft), clock.instant(), actor.name()));
    }

    /**
     * Says that what was agreed has been followed up today, or that it was not after all.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such note within the actor's scope, or nothing was agreed in it
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public CallNoteChange followUp(Actor actor, UUID id, int version, boolean done) {
        CallNote before = own(actor, id);
        if (before.version() != version) {
            return new CallNoteChange.Stale(before);
        }
        requireWords(before);
        if (before.followUpOn() == null) {
            throw new NotInScope("follow-up of note " + id);
        }
        if ((before.followedUpOn() != null) == done) {
            return new CallNoteChange.Done(before);
        }
        return settled(
                actor,
                done ? "call_note.followed_up" : "call_note.reopened",
                before,
                version,
                before.followedUp(done ? LocalDate.now(clock) : null, clock.instant(), actor.name()));
    }

    /**
     * Takes the words of a note away for good, from every version: that there was a call, when and by whom is kept.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such note within the actor's scope, or its words were taken away
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public CallNoteChange erase(Actor actor, UUID id, int version) {
        CallNote before = own(actor, id);
        if (before.version() != version) {
            return new CallNoteChange.Stale(before);
        }
        requireWords(before);
        CallNoteChange change =
                settled(actor, "call_note.erased", before, version, before.withoutWords(clock.instant(), actor.name()));
        if (change instanceof CallNoteChange.Done) {
            notes.forgetWords(id);
        }
        return change;
    }

    private CallNoteChange settled(Actor actor, String deed, CallNote before, int version, CallNote after) {
        if (before.version() != version || !notes.change(after)) {
            return new CallNoteChange.Stale(own(actor, before.id()));
        }
        audit.record(actor, AuditedChange.changed(deed, before.id().toString(), facts(before), facts(after)));
        return new CallNoteChange.Done(after);
    }

    private void check(Actor actor, String municipality) {
        boolean there = areas.register()
                .find(Borders.NEWEST, municipality)
                .map(Area::kind)
                .filter(AreaKind.MUNICIPALITY::equals)
                .isPresent();
        if (!there || !planning.covers(actor, municipality)) {
            throw new NotInScope("municipality " + municipality);
        }
    }

    private CallNote own(Actor actor, UUID id) {
        return notes.byId(id)
                .filter(note -> planning.covers(actor, note.area()))
                .orElseThrow(() -> new NotInScope("note " + id));
    }

    private static void requireWords(CallNote note) {
        if (note.erased()) {
            throw new NotInScope("words of note " + note.id());
        }
    }

    private static CallNote.Written written(CallNoteDraft draft) {
        return new CallNote.Written(
                Objects.requireNonNull(draft.day()),
                Objects.requireNonNull(draft.with()),
                draft.said(),
                draft.followUpOn());
    }

    private static Map<String, Object> facts(CallNote note) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", note.area());
        facts.put("day", note.day().toString());
        facts.put("spokenWith", note.with().name());
        facts.put("followUpOn", Objects.toString(note.followUpOn(), ""));
        facts.put("followedUpOn", Objects.toString(note.followedUpOn(), ""));
        return facts;
    }
}
