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
     * Works off what waits, on approved values.
     *
     * @return how many needs got which verdict
     */
    @AllowedTo({})
    public Map<Verdict, Integer> run(Actor job) {
        return desk.work(job);
    }
}
