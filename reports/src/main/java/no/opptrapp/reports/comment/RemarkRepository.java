package no.opptrapp.reports.comment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.reports.edition.ReportKey;

/** Keeps what people say in reports. The database gives only what the actor may read. */
public interface RemarkRepository {

    /** The newest remark of each place of a report. */
    List<Remark> newest(ReportKey key);

    /** All versions of a place, oldest first. */
    List<Remark> history(ReportKey key, String slot);

    /** Adds a version. */
    void add(ReportKey key, Remark remark);

    /** The report of the same kind, area, series and language in the period before in which somebody wrote. */
    Optional<ReportKey> before(ReportKey key);

    /**
     * What was changed last in each report that anybody has written in, the newest first.
     *
     * @param limit at most so many
     */
    Map<ReportKey, Remark> last(int limit);
}
