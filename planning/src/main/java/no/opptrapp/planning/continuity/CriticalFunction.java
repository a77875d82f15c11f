package no.opptrapp.planning.continuity;

import java.util.UUID;

/**
 * A function of a continuity plan.
 *
 * @param id the same in all versions of the plan
 */
public record CriticalFunction(UUID id, FunctionDraft facts) {

    public String name() {
        return facts.name();
    }
}
