package no.opptrapp.reports.batch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.BatchRepository.Claimed;

/** The transactions of making: the claim before, and what is noted when it failed. Between them nothing is held open. */
@Singleton
class BatchDesk {

    /** Longer than any report takes: whoever was killed meanwhile leaves it to be taken up again. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(30);

    private final BatchRepository batches;
    private final Clock clock;

    BatchDesk(BatchRepository batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @AllowedTo({})
    @Transactional
    public Optional<Claimed> claim(Actor job) {
        // Random, not in the order of time: another process must not come upon the same one.
        return batches.claim(UUID.randomUUID(), clock.instant(), clock.instant().plus(LEASE));
    }

    @AllowedTo({})
    @Transactional
    public void failed(Actor job, Claimed claimed, Text why) {
        batches.failed(claimed, why, clock.instant());
    }

    @AllowedTo({})
    @Transactional
    public int forget(Actor job) {
        return batches.forgetBefore(clock.instant().minus(KEPT));
    }
}
