package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.calendar.OwnDate;
import no.opptrapp.planning.calendar.OwnDateDraft;
import no.opptrapp.planning.calendar.OwnDateOutcome;
import no.opptrapp.planning.calendar.OwnDates;

/** Made-up days that Bergen has written into its planning year; they come every year. */
@Singleton
class DemonstrationDates {

    private static final String AREA = "4601";

    private final OwnDates dates;
    private final Clock clock;

    DemonstrationDates(OwnDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    void load() {
        Actor actor = Planner.of(AREA);
        Set<String> there = dates.of(actor, AREA).stream().map(OwnDate::title).collect(Collectors.toSet());
        for (var row : PlanFile.read("plan-dates.csv")) {
            if (!there.contains(row.getField("title"))) {
                LocalDate day = MonthDay.parse("--" + row.getField("day"))
                        .atYear(LocalDate.now(clock).getYear());
                OwnDateOutcome outcome = dates.add(
                        actor, new OwnDateDraft(AREA, row.getField("title"), row.getField("responsible"), day, true));
                if (outcome instanceof OwnDateOutcome.Refused refused) {
                    throw new IllegalStateException("A day of the demonstration was refused: " + refused);
                }
            }
        }
    }
}
