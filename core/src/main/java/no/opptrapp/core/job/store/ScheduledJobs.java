package no.opptrapp.core.job.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.database.JobConnections;
import no.opptrapp.core.job.InstanceWork;
import no.opptrapp.core.job.Jobs;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Recurring work under db-scheduler: who does it is settled in {@code core.scheduled_work}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class ScheduledJobs implements Jobs {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 2;

    private final JobConnections connections;
    private final List<RecurringJob> jobs;
    private final List<InstanceWork> shared;
    private final Clock clock;

    ScheduledJobs(JobConnections connections, List<RecurringJob> jobs, List<InstanceWork> shared, Clock clock) {
        this.connections = connections;
        this.jobs = jobs;
        this.shared = shared;
        this.clock = clock;
    }

    @Override
    public Working begin() {
        List<RecurringTask<Void>> tasks = jobs.stream().map(this::task).toList();
        Scheduler scheduler = Scheduler.create(connections.as(Actor.job("scheduler")))
                .startTasks(tasks)
                .tableName("core.scheduled_work")
                .commitWhenAutocommitDisabled(true)
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollingInterval(LOOK)
                .heartbeatInterval(SIGN_OF_LIFE)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
        List<Working> parts = shared.stream().<Working>map(WorkThreads::begin).toList();
        return () -> {
            parts.forEach(Working::close);
            scheduler.stop();
        };
    }

    private RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.job().name(), schedule(job.rhythm())).execute((instance, context) -> job.run());
    }

    private Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every every -> FixedDelay.of(every.pause());
            case Rhythm.Daily daily -> new Daily(clock.getZone(), daily.at());
        };
    }
}
