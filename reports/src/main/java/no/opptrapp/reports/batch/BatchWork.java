package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.batch.BatchRepository.Claimed;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.result.RoundStillOpen;

/**
 * Makes the reports of batches. Each is claimed before it is made, and its place in the archive and the note that it is
 * done are one transaction: whoever is killed in between leaves nothing, and it is made again by another.
 */
@Singleton
public class BatchWork {

    /** A report that took so many down is left to people. */
    private static final int TRIES = 3;

    private final BatchDesk desk;
    private final BatchRepository batches;
    private final ReportService reports;
    private final ArchiveService archive;
    private final BatchNews news;
    private final Clock clock;

    BatchWork(
            BatchDesk desk,
            BatchRepository batches,
            ReportService reports,
            ArchiveService archive,
            BatchNews news,
            Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.reports = reports;
        this.archive = archive;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Makes the next report.
     *
     * @return false when none waits
     * @throws IllegalStateException when it failed by a defect, which is noted before
     */
    @AllowedTo({})
    public boolean one(Actor job) {
        Optional<Claimed> claimed = desk.claim(job);
        claimed.ifPresent(item -> {
            try {
                make(job, item);
            } finally {
                news.changed(item.batch());
            }
        });
        return claimed.isPresent();
    }

    /** Makes a report that was claimed, unless it is somebody else's by the time it is ready. */
    void make(Actor job, Claimed claimed) {
        if (claimed.tries() > TRIES) {
            desk.failed(job, claimed, Text.of("batch.problem.tries", TRIES));
            return;
        }
        try {
            Document document = reports.document(job, claimed.key());
            byte[] pdf = reports.pdf(job, document);
            archive.keep(job, claimed.key(), document, report -> {
                if (!batches.done(claimed, report.id(), pdf, clock.instant())) {
                    throw new LostClaim();
                }
            });
        } catch (LostClaim lost) {
            // It was stopped, or is made by somebody else: nothing of this try is kept.
            return;
        } catch (NotInScope | RoundStillOpen none) {
            desk.failed(
                    job, claimed, Text.of("batch.problem.none", claimed.key().period()));
        } catch (RuntimeException defect) {
            desk.failed(job, claimed, Text.of("batch.problem.defect"));
            throw new IllegalStateException("The report " + claimed.key() + " could not be made", defect);
        }
    }

    /** Forgets PDFs of long ago. */
    @AllowedTo({})
    public int tidy(Actor job) {
        return desk.forget(job);
    }

    /** The try is no longer the report's. */
    private static final class LostClaim extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
