package no.opptrapp.planning.calendar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;

/** The planning year (<i>årshjul</i>) of an area, from everybody who knows of days in it. */
@Singleton
public class PlanningYear {

    /** The years there is anything to say about, and a calendar program may ask for. */
    public static final int FIRST = 2016;

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
        List<CalendarEntry> entries = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (CalendarSource source : sources) {
            source.in(actor, area, year).stream()
                    .filter(entry -> !entry.day().isBefore(first) && entry.day().getYear() == year)
                    .forEach(entries::add);
        }
        entries.sort(ORDER);
        return entries;
    }
}
