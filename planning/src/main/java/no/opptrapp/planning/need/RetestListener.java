package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.ValueListener;

/** Notes what must be tested again when there are new approved values. */
@Singleton
class RetestListener implements ValueListener {

    private final RetestQueue queue;

    RetestListener(RetestQueue queue) {
        this.queue = queue;
    }

    @Override
    public void changed(Actor actor, Set<String> indicators) {
        queue.addIndicators(indicators);
    }
}
