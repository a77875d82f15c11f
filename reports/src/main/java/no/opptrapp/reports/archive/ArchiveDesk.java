package no.opptrapp.reports.archive;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.archive.content.FrozenReport;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.edition.ReportKey;

/** The transactions of the archive. While a report is made to be compared, nothing is held open. */
@Singleton
class ArchiveDesk {

    private final ArchiveRepository archive;
    private final Ids ids;
    private final Clock clock;

    ArchiveDesk(ArchiveRepository archive, Ids ids, Clock clock) {
        this.archive = archive;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what is not kept already: the newest under the key stands for the same content, unless it has come further
     * since: a draft that was kept is kept again when it is approved.
     *
     * @param then done in the same transaction: both happen or none
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ArchivedReport keep(
            Actor actor,
            ReportKey key,
            Document document,
            FrozenContent content,
            KeptAs as,
            Consumer<ArchivedReport> then) {
        ArchivedReport report = kept(actor, key, document, content, as);
        then.accept(report);
        return report;
    }

    private ArchivedReport kept(Actor actor, ReportKey key, Document document, FrozenContent content, KeptAs as) {
        archive.queue(key);
        Optional<ArchivedReport> before = archive.newest(key);
        if (before.isPresent()
                && before.get().hash().equals(content.hash())
                && before.get().as().compareTo(as) >= 0) {
            return before.get();
        }
        Imprint imprint = document.imprint();
        Texts texts = Texts.in(document.language());
        ArchivedReport report = new ArchivedReport(
                ids.next(),
                key,
                before.map(ArchivedReport::number).orElse(0) + 1,
                texts.say(document.cover().title()),
                content.hash(),
                new ArchivedReport.Made(
                        imprint.dataHash(),
                        imprint.definitions(),
                        imprint.filters(),
                        texts.say(imprint.programVersion()),
                        imprint.madeAt()),
                clock.instant(),
                actor.name(),
                as,
                null);
        archive.add(report, content);
        return report;
    }

    /** What was kept, to be compared. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public FrozenReport thawed(Actor actor, ArchivedReport report) {
        return Thawed.of(archive, report);
    }

    @AllowedTo({})
    @Transactional(readOnly = true)
    public List<ArchivedReport> unchecked(Actor job, Instant keptSince, Instant checkedBefore, int limit) {
        return archive.unchecked(keptSince, checkedBefore, limit);
    }

    @AllowedTo({})
    @Transactional
    public void note(Actor job, UUID id, int corrected) {
        archive.note(id, new ArchivedReport.Check(clock.instant(), corrected));
    }
}
