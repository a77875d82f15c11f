package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.EditionListener;
import no.opptrapp.reports.edition.ReportKey;

/**
 * Keeps a report when it is approved, in the transaction that approves it. That of a round is kept once more, for
 * everybody, by {@link RoundKeeping}: what a reader is told cannot be asked in somebody else's transaction.
 */
@Singleton
final class KeepApproved implements EditionListener {

    private final ArchiveDesk desk;

    KeepApproved(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public void approved(Actor actor, ReportKey key, Document document) {
        desk.keep(actor, key, document, FrozenContent.of(document), KeptAs.APPROVED, report -> {});
    }
}
