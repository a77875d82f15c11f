package no.opptrapp.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.JobConnections;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JobsTest {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Semaphore DONE = new Semaphore(0);

    /** Counts how often it runs, in all instances together; fails the first time. */
    @Singleton
    @Requires(property = "test.counting")
    static final class Counting implements RecurringJob {

        @Override
        public Actor job() {
            return Actor.job("counting");
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Every(Duration.ofHours(1));
        }

        @Override
        public void run() {
            int run = RUNS.incrementAndGet();
            DONE.release();
            if (run == 1) {
                throw new IllegalStateException("The first time it fails, as told to");
            }
        }
    }

    @Test
    @Timeout(120)
    void of_two_instances_one_does_what_is_due_each_time_and_again_after_it_failed() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Map<String, Object> properties = new HashMap<>(database.properties());
            properties.put("test.counting", "yes");
            try (ApplicationContext one = ApplicationContext.run(properties, "test");
                    ApplicationContext two = ApplicationContext.run(properties, "test")) {
                try (Jobs.Working first = one.getBean(Jobs.class).begin();
                        Jobs.Working second = two.getBean(Jobs.class).begin()) {
                    assertThat(DONE.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
                    awaitFailureNoted(database);
                    one.getBean(SettableClock.class).forward(Duration.ofHours(2));
                    two.getBean(SettableClock.class).forward(Duration.ofHours(2));
                    assertThat(DONE.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
                }
                assertThat(RUNS).hasValue(2);
            }
        }
    }

    /** Only then it is due again: the clock must not be moved before. */
    private static void awaitFailureNoted(TestDatabase database) throws SQLException {
        try (Connection connection = database.asOwner()) {
            boolean noted = false;
            while (!noted) {
                try (ResultSet row = connection
                        .createStatement()
                        .executeQuery("select consecutive_failures = 1 and not picked from core.scheduled_work"
                                + " where task_name = 'counting'")) {
                    noted = row.next() && row.getBoolean(1);
                }
            }
        }
    }

    @Test
    void gives_no_person_connections_that_act_by_themselves() {
        try (TestDatabase database = TestDatabase.create();
                ApplicationContext beans = ApplicationContext.run(database.properties(), "test")) {
            assertThatThrownBy(() -> beans.getBean(JobConnections.class).as(People.owner()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
