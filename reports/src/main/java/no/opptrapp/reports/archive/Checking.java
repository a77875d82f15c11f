package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;

/** Notes of each report of the last two years in how many figures and tables numbers have been corrected since. */
@Singleton
public class Checking {

    private static final Duration LOOKED_AFTER = Duration.ofDays(731);
    private static final Duration PAUSE = Duration.ofDays(1);

    /** Other work must come to its turn, too. */
    private static final int AT_A_TIME = 10;

    private final ArchiveDesk desk;
    private final Corrections corrections;
    private final Clock clock;

    Checking(ArchiveDesk desk, Corrections corrections, Clock clock) {
        this.desk = desk;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Looks at those whose turn it is, the longest waiting first.
     *
     * @return how many were looked at
     * @throws IllegalStateException when some could not be compared; they wait a day like the others
     */
    @AllowedTo({})
    public int run(Actor job) {
        Instant now = clock.instant();
        IllegalStateException failed = new IllegalStateException("Some archived reports could not be compared");
        List<ArchivedReport> due = desk.unchecked(job, now.minus(LOOKED_AFTER), now.minus(PAUSE), AT_A_TIME);
        for (ArchivedReport report : due) {
            ArchivedReport.Check before = report.check();
            int found = before == null ? 0 : before.corrected();
            try {
                found = corrections
                        .of(job, report, desk.thawed(job, report))
                        .map(changes -> changes.parts().size())
                        .orElse(found);
            } catch (RuntimeException one) {
                failed.addSuppressed(one);
            }
            desk.note(job, report.id(), found);
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
        return due.size();
    }
}
