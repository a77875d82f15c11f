package no.opptrapp.planning.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingRepository;

/** The last days on which comments to plans are taken. One is done when it is over and every comment is dealt with. */
@Singleton
class HearingDays implements CalendarSource {

    private final HearingRepository hearings;
    private final CalendarAreas areas;
    private final Clock clock;

    HearingDays(HearingRepository hearings, CalendarAreas areas, Clock clock) {
        this.hearings = hearings;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.HEARING);
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        Instant now = clock.instant();
        return hearings.find(areas.planned(actor, area)).stream()
                .filter(each -> each.hearing().lastDay().getYear() == year)
                .map(each -> entry(each, now))
                .toList();
    }

    private static CalendarEntry entry(HearingRepository.Counted counted, Instant now) {
        Hearing hearing = counted.hearing();
        boolean open = hearing.isOpen(now);
        return new CalendarEntry(
                "hearing/" + hearing.id(),
                EntryKind.HEARING,
                hearing.lastDay(),
                hearing.area(),
                Text.verbatim(hearing.title()),
                counted.unanswered() == 0 ? null : Text.of("calendar.hearing.unanswered", counted.unanswered()),
                !open && counted.unanswered() == 0,
                counted.madeUp(),
                "hearings/" + hearing.id(),
                Objects.requireNonNullElse(hearing.closedAt(), hearing.sentAt()));
    }
}
