package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;

/** Tests needs again after values or rules changed. Nothing but what changed is looked at, and doing it twice adds nothing. */
@Singleton
public class NeedTesting {

    private final RetestDesk desk;
    private final RuleReading reading;

    NeedTesting(RetestDesk desk, RuleReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /**
     * Works off what waits. Values are read in a transaction of their own, as somebody who sees approved ones only; a
     * result that came too late for a newer one is left out.
     *
     * @return how many needs got which verdict
     */
    @AllowedTo({})
    public Map<Verdict, Integer> run(Actor job) {
        RetestDesk.Work work = desk.work(job);
        return work.waiting().isEmpty()
                ? Map.of()
                : desk.settle(
                        job,
                        work.waiting(),
                        reading.tests(work.rules()).stream()
                                .map(RuleTest::findings)
                                .toList());
    }
}
