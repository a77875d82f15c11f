package no.opptrapp.planning.step;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.YearState;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.reminder.WaitingService;

/** Finds what is most useful to do next, from the same services as the pages it leads to. */
@Singleton
public class NextSteps {

    private final GapService gaps;
    private final WaitingService waiting;
    private final Approvals approvals;
    private final HearingService hearings;
    private final Clock clock;

    NextSteps(GapService gaps, WaitingService waiting, Approvals approvals, HearingService hearings, Clock clock) {
        this.gaps = gaps;
        this.waiting = waiting;
        this.approvals = approvals;
        this.hearings = hearings;
        this.clock = clock;
    }

    /** The next step within the actor's scope. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public NextStep of(Actor actor) {
        Gaps found = gaps.find(actor, GapQuery.all(), 1);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return NextStep.in(new Situation(
                waiting.unanswered(actor).stream().findFirst(),
                first(found, GapKind.NEED_WITHOUT_MEASURE),
                waiting.ending(actor, yesterday).stream().findFirst(),
                approvals.states(actor).stream().filter(NextSteps::waits).findFirst(),
                hearings.all(actor).stream()
                        .filter(hearing -> hearing.unanswered() > 0)
                        .reduce((newer, older) -> older),
                first(found, GapKind.DONE_BUT_STILL_REPORTED),
                first(found, GapKind.MEASURE_WITHOUT_NEED)));
    }

    private static Optional<Gap> first(Gaps found, GapKind kind) {
        return found.of(kind).stream().findFirst();
    }

    /** Whether values came in, or the year was opened again, without anybody approving them since. */
    private static boolean waits(YearState year) {
        return !year.isApproved() && (year.waiting() > 0 || year.last() != null);
    }
}
