package no.opptrapp.core.indicator;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;

/** Tells those who want to know when there are new approved values. Whoever brings such values calls it. */
@Singleton
public final class ValueChanges {

    private final List<ValueListener> listeners;

    ValueChanges(List<ValueListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Tells everybody, within the caller's transaction.
     *
     * @param indicators the codes of the indicators whose approved values changed; nobody is told of none
     */
    public void tell(Actor actor, Collection<String> indicators) {
        Set<String> changed = Set.copyOf(indicators);
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.changed(actor, changed));
        }
    }
}
