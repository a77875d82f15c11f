package no.opptrapp.ui.open.survey;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/** When a round is meant to open and close, as it was sent. */
@Serdeable
record RoundTimes(@Nullable String opensAt, @Nullable String closesAt) {

    @Nullable
    Instant opens() {
        return opensAt == null ? null : Asked.time("opensAt", opensAt);
    }

    @Nullable
    Instant closes() {
        return closesAt == null ? null : Asked.time("closesAt", closesAt);
    }

    /** @throws Refusal 422 when it would close before it opens */
    void check() {
        Instant opens = opens();
        Instant closes = closes();
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    Text.of("problem.detail.422"),
                    List.of(new Refusal.Fault(null, null, "closesAt", closesAt, Text.of("problem.fault.order"))),
                    1);
        }
    }
}
