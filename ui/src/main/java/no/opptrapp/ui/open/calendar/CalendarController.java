package no.opptrapp.ui.open.calendar;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.calendar.ics.CalendarFile;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;

/** {@code /api/v1/areas/{code}/calendar.ics}: a year, or this one and the next, so that a subscription goes on by itself. */
@Controller("/api/v1/areas/{code}")
final class CalendarController {

    private final PlanningYear years;
    private final CalendarFile files;
    private final Clock clock;

    CalendarController(PlanningYear years, CalendarFile files, Clock clock) {
        this.years = years;
        this.files = files;
        this.clock = clock;
    }

    @Get(value = "/calendar.ics", produces = "text/calendar;charset=utf-8")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> calendar(Actor actor, HttpRequest<?> request, String code) {
        Optional<Integer> asked = request.getParameters()
                .getFirst("year")
                .map(year -> Asked.whole("year", year, PlanningYear.FIRST, PlanningYear.LAST));
        int thisYear = LocalDate.now(clock).getYear();
        List<CalendarEntry> entries = new ArrayList<>(years.of(actor, code, asked.orElse(thisYear)));
        if (asked.isEmpty()) {
            entries.addAll(years.of(actor, code, thisYear + 1));
        }
        return HttpResponse.ok(files.of(code, entries, Texts.in(actor.language())))
                .header("Content-Disposition", "inline; filename=\"opptrapp-" + code + ".ics\"")
                .header("Content-Language", actor.language().tag());
    }
}
