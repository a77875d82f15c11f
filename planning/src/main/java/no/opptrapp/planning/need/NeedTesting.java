package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;

/** Tests needs again after values or rules changed. Nothing but what changed is looked at, and doing it twice adds nothing. */
@Singleton
public class NeedTesting {

    private final RetestDesk desk;

    NeedTesting(RetestDesk desk) {
        this.desk = desk;
    }

    /**
     * Works off what waits, on approved values. What fails goes on waiting; a rule that fails keeps no other from being
     * tested.
     *
     * @return how many needs got which verdict
     */
    @AllowedTo({})
    public Map<Verdict, Integer> run(Actor job) {
        try {
            return desk.work(job);
        } catch (RuntimeException together) {
            try {
                testOneByOne(job, together);
            } catch (RuntimeException later) {
                together.addSuppressed(later);
            }
            throw together;
        }
    }

    /** @param together gets what is wrong with each rule that fails by itself, too */
    private void testOneByOne(Actor job, RuntimeException together) {
        for (String rule : desk.waiting(job)) {
            try {
                desk.work(job, rule);
            } catch (RuntimeException alone) {
                together.addSuppressed(new IllegalStateException("Not tested: rule " + rule, alone));
            }
        }
    }
}
