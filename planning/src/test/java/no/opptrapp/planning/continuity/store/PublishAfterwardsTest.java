package no.opptrapp.planning.continuity.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.ShutdownEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PublishAfterwardsTest {

    @Test
    void the_program_stops_when_what_has_begun_is_done_and_begins_nothing_more() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        PublishAfterwards afterwards = new PublishAfterwards(Runnable::run, () -> {
            begun.countDown();
            await(goOn);
            done.incrementAndGet();
            throw new IllegalStateException("The database is closed");
        });
        try (BeanContext context = BeanContext.build()) {
            afterwards.changed("4601");
            begun.await();
            Thread stopping = Thread.ofVirtual().start(() -> afterwards.onApplicationEvent(new ShutdownEvent(context)));
            while (stopping.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            afterwards.changed("4602");
            assertThat(done).hasValue(0);

            goOn.countDown();
            stopping.join();

            assertThat(done).as("the first one, and nothing after it").hasValue(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
