package no.opptrapp.planning.measure.document;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.exchange.content.FileContent;
import no.opptrapp.core.exchange.content.FileKind;
import no.opptrapp.core.exchange.content.FileName;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;

/** The parts of keeping documents that are one transaction each. */
@Singleton
class DocumentKeeping {

    private final DocumentRepository documents;
    private final MeasureService measures;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    DocumentKeeping(DocumentRepository documents, MeasureService measures, Audit audit, Ids ids, Clock clock) {
        this.documents = documents;
        this.measures = measures;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<MeasureDocument> of(Actor actor, UUID measure) {
        measures.get(actor, measure);
        return documents.of(measure);
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Documents.Whole read(Actor actor, UUID measure, UUID document) {
        check(actor, measure);
        MeasureDocument found = found(measure, document);
        if (found.deleted()) {
            throw new NotInScope("document " + document);
        }
        byte[] content = documents.content(document).orElseThrow(() -> new NotInScope("document " + document));
        return new Documents.Whole(found, content);
    }

    /** @throws NotInScope when there is no such measure, it is deleted, or it is outside the actor's scope */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Measure check(Actor actor, UUID measure) {
        Measure found = measures.get(actor, measure);
        if (found.deleted()) {
            throw new NotInScope("measure " + measure);
        }
        return found;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public DocumentOutcome add(Actor actor, UUID measure, String name, byte[] content) {
        Optional<FileKind> kind = FileContent.kind(content);
        if (kind.isEmpty()) {
            return new DocumentOutcome.Refused(DocumentOutcome.Reason.WRONG_KIND, notKept(content));
        }
        Measure of = check(actor, measure);
        documents.hold(measure);
        List<MeasureDocument> there = documents.of(measure);
        String hash = sha256(content);
        Optional<MeasureDocument> same = there.stream()
                .filter(document -> !document.deleted() && document.sha256().equals(hash))
                .findFirst();
        if (same.isPresent()) {
            return new DocumentOutcome.Kept(same.get(), false);
        }
        Optional<Text> refusal = DocumentLimits.refusal(there, content.length);
        if (refusal.isPresent()) {
            return new DocumentOutcome.Refused(DocumentOutcome.Reason.NO_ROOM, refusal.get());
        }
        MeasureDocument added = new MeasureDocument(
                ids.next(),
                measure,
                of.area(),
                FileName.safe(name, kind.get()),
                kind.get(),
                content.length,
                hash,
                clock.instant(),
                actor.name(),
                null);
        documents.add(added, content);
        audit.record(actor, AuditedChange.made("document.added", measure.toString(), facts(of, added)));
        return new DocumentOutcome.Kept(added, true);
    }

    private static Text notKept(byte[] content) {
        if (content.length == 0) {
            return Text.of("measure-document.fault.empty");
        }
        return Text.of(FileContent.isBroken(content) ? "measure-document.fault.broken" : "measure-document.fault.kind");
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureDocument delete(Actor actor, UUID measure, UUID document) {
        Measure of = check(actor, measure);
        documents.hold(measure);
        MeasureDocument before = found(measure, document);
        if (before.deleted()) {
            return before;
        }
        MeasureDocument after = before.deleted(clock.instant());
        documents.delete(document, after.deletedAt());
        audit.record(actor, AuditedChange.removed("document.deleted", measure.toString(), facts(of, before)));
        return after;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public DocumentOutcome restore(Actor actor, UUID measure, UUID document) {
        Measure of = check(actor, measure);
        documents.hold(measure);
        MeasureDocument before = found(measure, document);
        if (!before.deleted()) {
            return new DocumentOutcome.Kept(before, false);
        }
        List<MeasureDocument> others = documents.of(measure).stream()
                .filter(each -> !each.id().equals(document))
                .toList();
        Optional<Text> refusal = DocumentLimits.refusal(others, before.bytes());
        if (refusal.isPresent()) {
            return new DocumentOutcome.Refused(DocumentOutcome.Reason.NO_ROOM, refusal.get());
        }
        documents.delete(document, null);
        audit.record(actor, AuditedChange.made("document.restored", measure.toString(), facts(of, before)));
        return new DocumentOutcome.Kept(before.deleted(null), true);
    }

    private MeasureDocument found(UUID measure, UUID document) {
        return documents.of(measure).stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotInScope("document " + document));
    }

    private static Map<String, Object> facts(Measure measure, MeasureDocument document) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", measure.area());
        facts.put("title", measure.facts().title());
        facts.put("document", document.name());
        facts.put("bytes", document.bytes());
        return facts;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
