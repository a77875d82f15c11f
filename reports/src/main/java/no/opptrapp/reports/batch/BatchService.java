package no.opptrapp.reports.batch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.job.AfterCommit;
import no.opptrapp.reports.batch.BatchRepository.ToMake;

/**
 * Asks for many reports at once: a coordinator for areas of the own scope, the national team for all.
 *
 * <p>Those that name a batch throw {@link NotInScope} when there is none that the actor may see.
 */
@Singleton
public class BatchService {

    private static final int SHOWN = 100;

    /** So many areas are named in the trail. */
    private static final int NAMED = 10;

    private final BatchRepository batches;
    private final BatchAreas areas;
    private final BatchBell bell;
    private final BatchNews news;
    private final AfterCommit afterCommit;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    BatchService(
            BatchRepository batches,
            BatchAreas areas,
            BatchBell bell,
            BatchNews news,
            AfterCommit afterCommit,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.batches = batches;
        this.areas = areas;
        this.bell = bell;
        this.news = news;
        this.afterCommit = afterCommit;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many reports would be made; 0 where something is wrong. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public int size(Actor actor, BatchDraft draft) {
        return areas.faults(draft).isEmpty() ? areas.of(actor, draft).size() : 0;
    }

    /**
     * Begins a batch. The work is done by the program, in whichever instance has time.
     *
     * @throws NotInScope when an area is outside the actor's scope
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public BatchOutcome begin(Actor actor, BatchDraft draft) {
        List<BatchOutcome.Fault> faults = areas.faults(draft);
        if (!faults.isEmpty()) {
            return new BatchOutcome.Refused(faults);
        }
        List<ToMake> items = areas.of(actor, draft);
        Batch batch = new Batch(
                ids.next(),
                draft.kind(),
                draft.series(),
                draft.period(),
                draft.areas(),
                actor.name(),
                clock.instant(),
                Map.of(ItemState.WAITING, items.size()));
        batches.add(batch, items);
        record(actor, "batch.begun", batch, items.size());
        tell(batch.id());
        return new BatchOutcome.Begun(batch);
    }

    /** The newest first. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Batch> list(Actor actor) {
        return batches.newest(SHOWN);
    }

    /** How far it has come. A manager sees those that ask for nothing but the manager's own. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public BatchSheet get(Actor actor, UUID id) {
        return new BatchSheet(found(id), batches.items(id));
    }

    /** Stops it: what is done stays, what somebody is at is given up. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Batch cancel(Actor actor, UUID id) {
        Batch batch = found(id);
        int stopped = batches.cancel(id);
        if (stopped > 0) {
            record(actor, "batch.cancelled", batch, stopped);
            tell(id);
        }
        return found(id);
    }

    /** Tries again what failed or was stopped; what is done is not made twice. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Batch retry(Actor actor, UUID id) {
        Batch batch = found(id);
        int waiting = batches.again(id);
        if (waiting > 0) {
            record(actor, "batch.retried", batch, waiting);
            tell(id);
        }
        return found(id);
    }

    private Batch found(UUID id) {
        return batches.find(id).orElseThrow(() -> new NotInScope("batch " + id));
    }

    private void record(Actor actor, String what, Batch batch, int reports) {
        audit.record(
                actor,
                AuditedChange.made(
                                what,
                                batch.id().toString(),
                                Map.of("period", batch.period(), "areas", batch.areas(), "reports", reports))
                        .named(batch.period() + ": " + named(batch.areas())));
    }

    /** The first few: somebody may have chosen hundreds. */
    private static String named(List<String> areas) {
        String first = areas.stream().limit(NAMED).collect(Collectors.joining(", "));
        return areas.size() > NAMED ? first + " + " + (areas.size() - NAMED) : first;
    }

    private void tell(UUID id) {
        afterCommit.then(() -> {
            bell.ring(BatchWorkers.THREADS);
            news.changed(id);
        });
    }
}
