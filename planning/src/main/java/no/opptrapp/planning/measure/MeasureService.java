package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.planning.area.PlanningAreas;

/** Makes, changes, deletes and reads measures, one at a time. Only within the actor's scope. */
@Singleton
public class MeasureService {

    private final MeasureRepository measures;
    private final MeasureKeeping keeping;
    private final MeasureRules rules;
    private final PlanningAreas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    MeasureService(
            MeasureRepository measures,
            MeasureKeeping keeping,
            MeasureRules rules,
            PlanningAreas areas,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.measures = measures;
        this.keeping = keeping;
        this.rules = rules;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Codes of the areas whose measures the actor may make, widest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<String> areas(Actor actor) {
        return areas.own(actor);
    }

    /** @throws NotInScope when the area is unknown or outside the actor's scope */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> find(Actor actor, MeasureQuery query, MeasurePage page) {
        return measures.find(areas.below(actor, query.area()), query, page);
    }

    /** Those planned or under way within the scope that should be done by a day, the first to end first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> endingBy(Actor actor, LocalDate day) {
        return measures.endingBy(day);
    }

    /**
     * Those of an area itself, without what lies in it, that are in one of these states.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> ofArea(Actor actor, String area, Set<MeasureStatus> states) {
        areas.below(actor, area);
        return measures.ofArea(area, states);
    }

    /**
     * How many there are on all pages.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public int count(Actor actor, MeasureQuery query) {
        return measures.count(areas.below(actor, query.area()), query);
    }

    /**
     * One measure; also a deleted one, so that deleting can be undone.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Measure get(Actor actor, UUID id) {
        return found(id);
    }

    /** Those of these measures that the actor may read, deleted ones too. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> find(Actor actor, Set<UUID> wanted) {
        return measures.byIds(wanted);
    }

    /** Those of the measures that serve these goals which the actor may read, by title. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> serving(Actor actor, Set<UUID> goals) {
        return measures.serving(goals);
    }

    /**
     * The measures against a need that the actor may read, what is going on first. Those of other areas are not among
     * them: of these a need's owner knows only that they are there.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> against(Actor actor, UUID need) {
        return measures.against(need);
    }

    /**
     * Makes a measure.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange make(Actor actor, String area, MeasureDraft draft) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        MeasureDraft settled = draft.settled(rules.today(), null);
        List<FieldFault> faults = rules.faults(rules.policy(), actor, area, settled, null);
        return faults.isEmpty()
                ? new MeasureChange.Done(keeping.make(actor, new MeasureKeeping.New(area, settled, Origin.OWN)))
                : new MeasureChange.Refused(faults);
    }

    /**
     * Makes a measure from its written fields.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange make(Actor actor, String area, WrittenMeasure written) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        FieldReading.Outcome read = FieldReading.read(written);
        MeasureDraft draft = read.draft();
        return draft == null
                ? new MeasureChange.Refused(rules.faults(rules.policy(), actor, area, read, null))
                : make(actor, area, draft);
    }

    /**
     * What a person who writes a new measure is told before it is made: all that {@link #make} would refuse, and that what
     * it should change is still open. An idea may leave that open; programs and files may, too.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<FieldFault> ask(Actor actor, String area, WrittenMeasure written) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        FieldReading.Outcome read = FieldReading.read(written);
        List<FieldFault> faults = new ArrayList<>(rules.faults(rules.policy(), actor, area, read, null));
        written.unanswered(null).ifPresent(faults::add);
        return faults.stream().sorted(Comparator.comparing(FieldFault::field)).toList();
    }

    /**
     * Gives some fields of a measure other values, as written; empty takes a value away.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange change(Actor actor, UUID id, int version, Map<MeasureField, String> values) {
        Measure before = held(id);
        WrittenMeasure was = before.version() == version
                ? WrittenMeasure.of(before.facts())
                : measures.version(id, version).map(MeasureVersion::written).orElse(WrittenMeasure.of(before.facts()));
        FieldReading.Outcome read = FieldReading.read(was.with(values));
        MeasureDraft draft = read.draft();
        return draft == null
                ? new MeasureChange.Refused(rules.faults(rules.policy(), actor, before.area(), read, before.facts()))
                : change(actor, id, version, draft);
    }

    /**
     * Changes a measure, unless somebody else has since it was read.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange change(Actor actor, UUID id, int version, MeasureDraft draft) {
        Measure before = held(id);
        if (before.deleted()) {
            throw new NotInScope("measure " + id);
        }
        MeasureDraft settled = draft.settled(rules.today(), before.facts().status());
        if (settled.equals(before.facts())) {
            return new MeasureChange.Done(before);
        }
        if (before.version() != version) {
            return stale(before, version, draft);
        }
        List<FieldFault> faults = rules.faults(rules.policy(), actor, before.area(), settled, before.facts());
        return faults.isEmpty()
                ? new MeasureChange.Done(keeping.change(actor, List.of(new MeasureKeeping.Next(before, settled)))
                        .getFirst())
                : new MeasureChange.Refused(faults);
    }

    /**
     * Deletes a measure; {@link #restore} brings it back. Deleting twice changes nothing.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange delete(Actor actor, UUID id, int version) {
        Measure before = held(id);
        if (before.deleted()) {
            return new MeasureChange.Done(before);
        }
        return before.version() == version
                ? new MeasureChange.Done(keeping.delete(actor, before))
                : stale(before, version, before.facts());
    }

    /**
     * Undoes a deletion; what is not deleted stays as it is.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Measure restore(Actor actor, UUID id) {
        Measure before = held(id);
        return before.deleted() ? keeping.restore(actor, before) : before;
    }

    /**
     * Every version, oldest first.
     *
     * @throws NotInScope when there is no such measure, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<MeasureVersion> history(Actor actor, UUID id) {
        found(id);
        return measures.versions(id);
    }

    /**
     * Notes how it goes.
     *
     * @param words not blank, at most {@link ProgressNote#LONGEST} characters, and none that nobody sees
     * @throws NotInScope when there is no such measure, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ProgressNote note(Actor actor, UUID id, String words) {
        Measure measure = found(id);
        if (measure.deleted()) {
            throw new NotInScope("measure " + id);
        }
        if (words.isBlank() || words.strip().length() > ProgressNote.LONGEST) {
            throw new IllegalArgumentException("A note says something, in at most " + ProgressNote.LONGEST);
        }
        if (UnseenCharacters.first(words).isPresent()) {
            throw new IllegalArgumentException("A note has no characters that nobody sees");
        }
        ProgressNote note = new ProgressNote(ids.next(), id, clock.instant(), actor.name(), words.strip());
        measures.addNote(note, measure.area());
        audit.record(
                actor,
                AuditedChange.made("measure.noted", id.toString(), Map.of())
                        .named(measure.facts().title()));
        return note;
    }

    /**
     * What was noted, newest first.
     *
     * @throws NotInScope when there is no such measure, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ProgressNote> notes(Actor actor, UUID id) {
        found(id);
        return measures.notes(id);
    }

    private MeasureChange stale(Measure theirs, int version, MeasureDraft yours) {
        WrittenMeasure read = measures.version(theirs.id(), version)
                .map(MeasureVersion::written)
                .orElse(WrittenMeasure.of(theirs.facts()));
        return new MeasureChange.Stale(theirs, yours, read);
    }

    private Measure found(UUID id) {
        return measures.byId(id).orElseThrow(() -> new NotInScope("measure " + id));
    }

    private Measure held(UUID id) {
        return measures.hold(List.of(id)).stream().findFirst().orElseThrow(() -> new NotInScope("measure " + id));
    }
}
