package no.opptrapp.reports.schedule;

import io.micronaut.context.ApplicationContext;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.OtherProgram;

/** A program of its own that looks at the schedules, to be killed in the middle of it. */
final class ScheduleProgram {

    private ScheduleProgram() {}

    public static void main(String[] arguments) {
        try (ApplicationContext beans = OtherProgram.beans(arguments)) {
            beans.getBean(Scheduling.class).run(Actor.job("report-schedules"));
        }
    }
}
