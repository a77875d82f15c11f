package no.opptrapp.reports.edition;

import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.reports.document.Document;

/** A feature that makes reports. */
public interface ReportMaker {

    /** The kinds it makes; no other feature makes them. */
    Set<ReportKind> kinds();

    /**
     * The chapters of reports of a kind in their usual order; none where their order is given, as the text refers to them by
     * their numbers.
     */
    default List<ReportPart> parts(ReportKind kind) {
        return List.of();
    }

    /**
     * The report as the program drafts it from the data of now.
     *
     * @throws NotInScope when there is no such report, or the actor may not see it
     */
    Document draft(Actor actor, ReportKey key);
}
