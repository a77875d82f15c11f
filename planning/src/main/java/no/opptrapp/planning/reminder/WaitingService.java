package no.opptrapp.planning.reminder;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;

/** What waits for the actor: measures whose end is near or past, and needs of wider areas that nobody has answered. */
@Singleton
public class WaitingService {

    private static final Set<EntryKind> DATES =
            Set.of(EntryKind.APPROVAL, EntryKind.HEARING, EntryKind.FOLLOW_UP, EntryKind.OWN);

    private static final Set<NeedState> OPEN =
            Set.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED);

    private final MeasureService measures;
    private final NeedService needs;
    private final PlanningYear year;

    WaitingService(MeasureService measures, NeedService needs, PlanningYear year) {
        this.measures = measures;
        this.needs = needs;
        this.year = year;
    }

    /** Measures planned or under way that should be done by a day, the first to end first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> ending(Actor actor, LocalDate by) {
        return measures.endingBy(actor, by);
    }

    /**
     * What the planning years of the actor's own areas have in the next days that somebody there must see to: values to
     * approve, last days of hearings, calls to follow up, and own dates. Each once, by day.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<CalendarEntry> dates(Actor actor, LocalDate from, LocalDate to) {
        Map<String, CalendarEntry> byKey = new LinkedHashMap<>();
        year.areas(actor).stream()
                .filter(actor.scope()::contains)
                .flatMap(area -> year.due(actor, area, from, to, DATES).stream())
                .forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        return byKey.values().stream()
                .sorted(Comparator.comparing(CalendarEntry::day))
                .toList();
    }

    /**
     * Of the same what should have been done in the year before a day and is not, and what comes from that day on. Each
     * once, by day.
     *
     * @param by the last day
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<CalendarEntry> due(Actor actor, LocalDate today, LocalDate by) {
        Stream<CalendarEntry> late =
                dates(actor, today.minusYears(1), today.minusDays(1)).stream().filter(entry -> entry.isLate(today));
        return Stream.concat(late, dates(actor, today, by).stream()).toList();
    }

    /** Needs of wider areas that the actor's own has neither taken nor left, the gravest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Need> unanswered(Actor actor) {
        return needs.find(actor, NeedQuery.all().in(OPEN).worstFirst(), null, NeedService.LIMIT).items().stream()
                .filter(listed -> listed.inherited() && listed.children().isEmpty())
                .map(ListedNeed::need)
                .toList();
    }
}
