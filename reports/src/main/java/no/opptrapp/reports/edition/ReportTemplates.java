package no.opptrapp.reports.edition;

import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;

/** What areas have chosen about how their reports look and what they hold. */
public interface ReportTemplates {

    /**
     * The draft as the template has it that is chosen for such reports; as it is where none is.
     *
     * @param parts of reports of the kind, in their usual order
     */
    Document applied(Actor actor, ReportKey key, Document draft, List<ReportPart> parts);
}
