package no.opptrapp.reports.edition;

import java.util.List;
import java.util.Map;

/** Keeps the steps of editions. The database gives only what the actor may read. */
public interface EditionRepository {

    /** The steps of a report, oldest first. */
    List<EditionStep> steps(ReportKey key);

    /** Adds a step. */
    void add(ReportKey key, EditionStep step);

    /** Lets nobody else change the report or its words until the transaction ends. */
    void hold(ReportKey key);

    /**
     * The newest steps of reports, those taken last first.
     *
     * @param limit at most so many
     */
    Map<ReportKey, EditionStep> newest(int limit);
}
