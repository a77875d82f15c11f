package no.opptrapp.planning.continuity;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody put a level into force, or ended it.
 *
 * @param level the name of the level, as the plan called it then; empty for back to normal
 * @param why in words
 * @param by the name of who decided it
 */
public record Activation(UUID id, String level, String why, Instant at, String by) {

    /** Whether it ended what was in force. */
    public boolean isEnd() {
        return level.isEmpty();
    }
}
