package no.opptrapp.planning.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;

/** The days that the area and those around it write down themselves. */
@Singleton
class OwnDays implements CalendarSource {

    private final OwnDateRepository dates;
    private final CalendarAreas areas;

    OwnDays(OwnDateRepository dates, CalendarAreas areas) {
        this.dates = dates;
        this.areas = areas;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.OWN);
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        return dates.in(areas.around(area)).stream()
                .flatMap(date -> date.in(year).stream()
                        .map(day -> new CalendarEntry(
                                "own/" + date.id() + "/" + year,
                                EntryKind.OWN,
                                day,
                                date.area(),
                                Text.verbatim(date.title()),
                                MeasureDays.owes(date.responsible()),
                                false,
                                false,
                                null,
                                date.changedAt())))
                .toList();
    }
}
