package no.opptrapp.ui.open.need;

import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedState;
import org.jspecify.annotations.Nullable;

/** Where a need is to go. */
@Serdeable
record NeedChange(
        @Nullable String state,
        @Nullable String reason,
        @Nullable String area) {

    NeedMove complete() {
        Given given = new Given();
        NeedState to = given.choice("state", state, NeedState.class);
        given.check();
        return new NeedMove(to, reason, area);
    }
}
