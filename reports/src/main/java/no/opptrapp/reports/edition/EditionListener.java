package no.opptrapp.reports.edition;

import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;

/** Somebody who does something with reports that are approved. */
public interface EditionListener {

    /** Told in the transaction that approves the report: what is thrown undoes the approval. */
    void approved(Actor actor, ReportKey key, Document document);
}
