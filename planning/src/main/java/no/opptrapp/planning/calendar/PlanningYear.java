package no.opptrapp.planning.calendar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;

/** The planning year (<i>årshjul</i>) of an area, from everybody who knows of days in it. */
@Singleton
public class PlanningYear {

    /** The first year that can be asked for: the first that there are reported values of. */
    public static final int FIRST = 2016;

    /** The last one; further ahead nobody plans, and a program that asks year by year must come to an end. */
    public static final int LAST = 2050;

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::key);

    private final List<CalendarSource> sources;
    private final CalendarAreas areas;

    PlanningYear(List<CalendarSource> sources, CalendarAreas areas) {
        this.sources = sources;
        this.areas = areas;
    }

    /** The newest year whose values should be approved by a day. */
    public static int reported(LocalDate today) {
        int year = today.getYear() - 1;
        return today.isAfter(ApprovalDays.DUE.atYear(today.getYear())) ? year : year - 1;
    }

    /** Codes of the areas whose year the actor may write in, widest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<String> areas(Actor actor) {
        return areas.own(actor);
    }

    /**
     * What is due in an area and in what lies in it, by day.
     *
     * @param year {@link #FIRST} to {@link #LAST}
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<CalendarEntry> of(Actor actor, String area, int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("The year " + year);
        }
        areas.check(actor, area);
        LocalDate first = LocalDate.of(year, 1, 1);
        return between(actor, area, first, first.plusYears(1).minusDays(1), EnumSet.allOf(EntryKind.class));
    }

    /**
     * What is due in an area in some days, of some kinds only; what is done is left out.
     *
     * @param from the first day
     * @param to the last day, within a year of the first
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<CalendarEntry> due(Actor actor, String area, LocalDate from, LocalDate to, Set<EntryKind> kinds) {
        areas.check(actor, area);
        return between(actor, area, from, to, kinds).stream()
                .filter(entry -> !entry.done())
                .toList();
    }

    private List<CalendarEntry> between(Actor actor, String area, LocalDate from, LocalDate to, Set<EntryKind> kinds) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (CalendarSource source : sources) {
            if (!Collections.disjoint(source.kinds(), kinds)) {
                for (int year = from.getYear(); year <= to.getYear(); year++) {
                    source.in(actor, area, year).stream()
                            .filter(entry -> kinds.contains(entry.kind()))
                            .filter(entry ->
                                    !entry.day().isBefore(from) && !entry.day().isAfter(to))
                            .forEach(entries::add);
                }
            }
        }
        entries.sort(ORDER);
        return entries;
    }
}
