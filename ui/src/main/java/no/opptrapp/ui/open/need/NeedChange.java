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
        RequiredFields required = new RequiredFields();
        NeedState to = required.choice("state", state, NeedState.class);
        required.check();
        return new NeedMove(to, reason, area);
    }
}
