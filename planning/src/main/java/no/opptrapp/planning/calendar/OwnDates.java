package no.opptrapp.planning.calendar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;

/** The days that an area writes down itself: once, or every year. */
@Singleton
public class OwnDates {

    private static final int LONGEST = 200;

    private final OwnDateRepository dates;
    private final CalendarAreas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OwnDates(OwnDateRepository dates, CalendarAreas areas, Audit audit, Ids ids, Clock clock) {
        this.dates = dates;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The days of an area itself, in the order of the year.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<OwnDate> of(Actor actor, String area) {
        areas.check(actor, area);
        return dates.in(Set.of(area));
    }

    /** @throws NotInScope when the area is unknown or outside the actor's scope */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public OwnDateOutcome add(Actor actor, OwnDateDraft draft) {
        areas.check(actor, draft.area());
        List<OwnDateOutcome.Fault> faults = faults(draft);
        if (!faults.isEmpty()) {
            return new OwnDateOutcome.Refused(faults);
        }
        OwnDate date = date(ids.next(), draft, 1);
        dates.add(date, actor.name());
        audit.record(actor, AuditedChange.made("calendar.date_added", date.id().toString(), facts(date)));
        return new OwnDateOutcome.Done(date);
    }

    /**
     * Changes a day; its area stays.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such day within the actor's scope
     * @throws StaleVersion when somebody changed it since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public OwnDateOutcome change(Actor actor, UUID id, int version, OwnDateDraft draft) {
        OwnDate before = own(actor, id, version);
        List<OwnDateOutcome.Fault> faults = faults(draft);
        if (!before.area().equals(draft.area())) {
            throw new IllegalArgumentException("A day of " + before.area() + " does not move to " + draft.area());
        }
        if (!faults.isEmpty()) {
            return new OwnDateOutcome.Refused(faults);
        }
        OwnDate after = date(id, draft, version + 1);
        if (!dates.change(after, actor.name())) {
            throw new StaleVersion("day " + id);
        }
        audit.record(actor, AuditedChange.changed("calendar.date_changed", id.toString(), facts(before), facts(after)));
        return new OwnDateOutcome.Done(after);
    }

    /**
     * @throws NotInScope when there is no such day within the actor's scope
     * @throws StaleVersion when somebody changed it since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void remove(Actor actor, UUID id, int version) {
        OwnDate before = own(actor, id, version);
        if (!dates.remove(id, version)) {
            throw new StaleVersion("day " + id);
        }
        audit.record(actor, AuditedChange.removed("calendar.date_removed", id.toString(), facts(before)));
    }

    private OwnDate own(Actor actor, UUID id, int version) {
        OwnDate date = dates.byId(id)
                .filter(found -> areas.covers(actor, found.area()))
                .orElseThrow(() -> new NotInScope("day " + id));
        if (date.version() != version) {
            throw new StaleVersion("day " + id);
        }
        return date;
    }

    private OwnDate date(UUID id, OwnDateDraft draft, int version) {
        return new OwnDate(
                id,
                draft.area(),
                draft.title(),
                draft.responsible(),
                Objects.requireNonNull(draft.day()),
                draft.yearly(),
                version,
                clock.instant());
    }

    private static List<OwnDateOutcome.Fault> faults(OwnDateDraft draft) {
        List<OwnDateOutcome.Fault> faults = new ArrayList<>();
        if (draft.title().isEmpty() || draft.title().length() > LONGEST) {
            faults.add(new OwnDateOutcome.Fault("title", Text.of("calendar.fault.title", LONGEST)));
        }
        if (draft.responsible().length() > LONGEST) {
            faults.add(new OwnDateOutcome.Fault("responsible", Text.of("calendar.fault.responsible", LONGEST)));
        }
        UnseenCharacters.fault(draft.title())
                .ifPresent(message -> faults.add(new OwnDateOutcome.Fault("title", message)));
        UnseenCharacters.fault(draft.responsible())
                .ifPresent(message -> faults.add(new OwnDateOutcome.Fault("responsible", message)));
        LocalDate day = draft.day();
        if (day == null || day.getYear() < PlanningYear.FIRST || day.getYear() > PlanningYear.LAST) {
            faults.add(new OwnDateOutcome.Fault(
                    "day",
                    Text.of(
                            "calendar.fault.day",
                            Integer.toString(PlanningYear.FIRST),
                            Integer.toString(PlanningYear.LAST))));
        }
        return faults;
    }

    private static Map<String, Object> facts(OwnDate date) {
        return Map.of(
                "title", date.title(),
                "area", date.area(),
                "responsible", date.responsible(),
                "day", date.day().toString(),
                "yearly", date.yearly());
    }
}
