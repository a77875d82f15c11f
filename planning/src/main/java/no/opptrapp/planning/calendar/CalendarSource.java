package no.opptrapp.planning.calendar;

import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;

/** Somebody who knows of days in the planning year. All that there are, are asked. */
public interface CalendarSource {

    /** Of which kinds what it knows of is. */
    Set<EntryKind> kinds();

    /**
     * What this source knows of in a year, in any order. It reads as the actor, so that nothing is told that the actor's
     * own pages would not.
     *
     * @param area an area within the actor's scope: what happens in it, and in what lies in it
     */
    List<CalendarEntry> in(Actor actor, String area, int year);
}
