package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.reports.archive.content.ContentForm;
import no.opptrapp.reports.archive.content.FrozenReport;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.result.RoundStillOpen;

/** Finds what has been corrected since a report was kept, by making it from the data of now. */
@Singleton
class Corrections {

    private final ReportService reports;
    private final Clock clock;

    Corrections(ReportService reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Outside a transaction. What everybody reads is held against what everybody is told: a correction that waits to be
     * published is none yet.
     *
     * @return empty when there is no such report any more, as of a round that was opened again
     */
    Optional<Changes> of(Actor actor, ArchivedReport report, FrozenReport kept) {
        Actor asker = report.everybody() ? Actor.reader(report.key().language()) : actor;
        try {
            // With every chapter: what a template leaves out by now may have been corrected too.
            Document now = reports.plain(asker, report.key());
            FrozenReport fresh =
                    ContentForm.read(ContentForm.write(now), now.imprint().madeAt());
            return Optional.of(new Changes(clock.instant(), Comparing.of(kept, fresh)));
        } catch (NotInScope | RoundStillOpen gone) {
            return Optional.empty();
        }
    }
}
