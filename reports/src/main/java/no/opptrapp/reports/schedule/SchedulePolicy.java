package no.opptrapp.reports.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.survey.design.Surveys;

/** Who may have what made by itself: those who write the report, of areas that have such reports. */
@Singleton
class SchedulePolicy {

    private final EditionService editions;
    private final BatchService batches;
    private final Surveys surveys;
    private final Clock clock;

    SchedulePolicy(EditionService editions, BatchService batches, Surveys surveys, Clock clock) {
        this.editions = editions;
        this.batches = batches;
        this.surveys = surveys;
        this.clock = clock;
    }

    boolean allows(Actor actor, ScheduleDraft draft) {
        return editions.mayWrite(actor, ReportKey.annual(draft.kind(), draft.area(), thisYear(), Language.NB));
    }

    /** @throws NotInScope when the actor does not write such reports of the area */
    void check(Actor actor, ScheduleDraft draft) {
        if (!allows(actor, draft)) {
            throw new NotInScope("schedule of " + draft.area());
        }
    }

    List<ScheduleOutcome.Fault> faults(Actor actor, ScheduleDraft draft) {
        List<ScheduleOutcome.Fault> faults = new ArrayList<>();
        String series = "";
        switch (draft.occasion()) {
            case Occasion.EveryRound(String survey) -> {
                series = survey;
                if (surveys.all(actor).stream().noneMatch(each -> each.id().equals(survey))) {
                    faults.add(new ScheduleOutcome.Fault("series", survey, Text.of("schedule.fault.series")));
                }
            }
            case Occasion.EveryTertial(int days) -> {
                if (days < Occasion.EveryTertial.FEWEST || days > Occasion.EveryTertial.MOST) {
                    faults.add(new ScheduleOutcome.Fault(
                            "daysAfter",
                            Integer.toString(days),
                            Text.of("schedule.fault.days", Occasion.EveryTertial.FEWEST, Occasion.EveryTertial.MOST)));
                }
            }
            case Occasion.EveryYear every -> {
                // Every day of a year is one.
            }
        }
        if (draft.isOfRounds() != draft.occasion() instanceof Occasion.EveryRound) {
            faults.add(new ScheduleOutcome.Fault("kind", draft.kind().name(), Text.of("schedule.fault.occasion")));
        } else if (batches.size(actor, asked(draft, series, Integer.toString(thisYear()))) == 0) {
            faults.add(new ScheduleOutcome.Fault(
                    "area", draft.area(), Text.of("schedule.fault.area", Text.verbatim(draft.area()))));
        }
        return faults;
    }

    /** What is made of a period. */
    static BatchDraft asked(ScheduleDraft draft, String series, String period) {
        return new BatchDraft(draft.kind(), series, period, List.of(draft.area()), draft.districts(), draft.language());
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
