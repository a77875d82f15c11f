package no.opptrapp.reports.schedule;

import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;

/** Begins what schedules are due for, and tells who asked when it is made; doing it again adds nothing. */
@Singleton
public class Scheduling {

    private final ScheduleDesk desk;

    Scheduling(ScheduleDesk desk) {
        this.desk = desk;
    }

    /**
     * Looks at all schedules.
     *
     * @return how many batches were begun
     * @throws IllegalStateException when some could not be; the others were
     */
    @AllowedTo({})
    public int run(Actor job) {
        IllegalStateException failed = new IllegalStateException("Some schedules could not be looked at");
        int begun = 0;
        for (Schedule schedule : desk.candidates(job)) {
            try {
                begun += desk.begin(job, schedule.id());
            } catch (RuntimeException one) {
                failed.addSuppressed(one);
            }
        }
        for (ScheduleRun run : desk.untold(job)) {
            try {
                desk.tell(job, run);
            } catch (RuntimeException one) {
                failed.addSuppressed(one);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
        return begun;
    }
}
