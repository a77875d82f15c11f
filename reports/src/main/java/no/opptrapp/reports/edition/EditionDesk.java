package no.opptrapp.reports.edition;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Document;
import org.jspecify.annotations.Nullable;

/** The transactions of steps: the step, what others do because of it, and its line in the trail, or none of them. */
@Singleton
class EditionDesk {

    private final EditionRepository editions;
    private final WrittenWords words;
    private final List<EditionListener> listeners;
    private final Audit audit;
    private final Clock clock;

    EditionDesk(
            EditionRepository editions, WrittenWords words, List<EditionListener> listeners, Audit audit, Clock clock) {
        this.editions = editions;
        this.words = words;
        this.listeners = List.copyOf(listeners);
        this.audit = audit;
        this.clock = clock;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    EditionChange ask(Actor actor, ReportKey key, ReadEdition read, @Nullable Approver asked) {
        Edition before = held(key);
        if (isStale(actor, before, read)) {
            return new EditionChange.Stale();
        }
        List<Text> faults = EditionPolicy.askFaults(before);
        return faults.isEmpty()
                ? taken(actor, "report.review_asked", before, EditionState.REVIEW, asked, "", read, null)
                : new EditionChange.Refused(faults);
    }

    /**
     * @param may those who may approve it
     * @param document what is approved
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    EditionChange approve(Actor actor, ReportKey key, ReadEdition read, List<UUID> may, Document document) {
        Edition before = held(key);
        if (isStale(actor, before, read)) {
            return new EditionChange.Stale();
        }
        UUID last = words.written(actor, key).last();
        List<Text> faults = EditionPolicy.approveFaults(before, actor.id(), last, may);
        if (!faults.isEmpty()) {
            return new EditionChange.Refused(faults);
        }
        EditionChange done =
                taken(actor, "report.approved", before, EditionState.APPROVED, null, "", read, WordsHash.of(document));
        listeners.forEach(listener -> listener.approved(actor, key, document));
        return done;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    EditionChange back(Actor actor, ReportKey key, int number, String reason) {
        Edition before = held(key);
        if (before.number() != number) {
            return new EditionChange.Stale();
        }
        List<Text> faults = EditionPolicy.backFaults(before, reason);
        ReadEdition now = new ReadEdition(number, words.written(actor, key).changes());
        return faults.isEmpty()
                ? taken(actor, "report.sent_back", before, EditionState.DRAFT, null, reason, now, null)
                : new EditionChange.Refused(faults);
    }

    private Edition held(ReportKey key) {
        editions.hold(key);
        return new Edition(key, editions.steps(key));
    }

    private boolean isStale(Actor actor, Edition before, ReadEdition read) {
        return before.number() != read.number()
                || words.written(actor, before.key()).changes() != read.changes();
    }

    private EditionChange taken(
            Actor actor,
            String deed,
            Edition before,
            EditionState state,
            @Nullable Approver asked,
            String reason,
            ReadEdition read,
            @Nullable String hash) {
        EditionStep step = new EditionStep(
                before.number() + 1,
                state,
                clock.instant(),
                actor.id(),
                actor.name(),
                asked,
                reason,
                read.changes(),
                hash);
        editions.add(before.key(), step);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", state.name());
        facts.put("reason", reason);
        facts.put("hash", Objects.toString(hash, ""));
        audit.record(
                actor,
                AuditedChange.changed(
                        deed,
                        before.key().name(),
                        Map.of("state", before.state().name()),
                        facts));
        return new EditionChange.Done(new Edition(before.key(), editions.steps(before.key())));
    }
}
