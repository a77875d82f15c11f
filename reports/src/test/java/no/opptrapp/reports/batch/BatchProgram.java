package no.opptrapp.reports.batch;

import io.micronaut.context.ApplicationContext;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.OtherProgram;

/** A program of its own that makes the reports of batches, to be killed in the middle of one. */
final class BatchProgram {

    /** What it prints when it has made one. */
    static final String MADE = "One report is made";

    private BatchProgram() {}

    public static void main(String[] arguments) {
        try (ApplicationContext beans = OtherProgram.beans(arguments)) {
            BatchWork work = beans.getBean(BatchWork.class);
            while (work.one(Actor.job("report-batches"))) {
                System.out.println(MADE);
            }
        }
    }
}
