package no.opptrapp.ui.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.CalendarSource;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import org.jspecify.annotations.Nullable;

/** When rounds open and close, where somebody has said it. They are the whole country's. */
@Singleton
final class RoundDays implements CalendarSource {

    private final Surveys surveys;
    private final Rounds rounds;
    private final Clock clock;

    RoundDays(Surveys surveys, Rounds rounds, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.ROUND);
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Survey survey : surveys.all(actor)) {
            for (Round round : rounds.all(actor, survey.id())) {
                boolean open = round.status() != RoundStatus.PLANNED;
                add(entries, survey, round, round.opensAt(), "opens", open);
                add(entries, survey, round, round.closesAt(), "closes", open && round.status() != RoundStatus.OPEN);
            }
        }
        entries.removeIf(entry -> entry.day().getYear() != year);
        return entries;
    }

    private void add(
            List<CalendarEntry> entries, Survey survey, Round round, @Nullable Instant at, String what, boolean done) {
        if (at != null) {
            entries.add(new CalendarEntry(
                    "round/" + survey.id() + "/" + round.id().key() + "/" + what,
                    EntryKind.ROUND,
                    LocalDate.ofInstant(at, clock.getZone()),
                    Country.CODE,
                    Text.of("year.round." + what, survey.title(), round.id().label()),
                    null,
                    done,
                    false,
                    "surveys/" + survey.id() + "/" + round.id().key(),
                    at));
        }
    }
}
