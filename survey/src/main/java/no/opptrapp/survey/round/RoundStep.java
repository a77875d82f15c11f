package no.opptrapp.survey.round;

import java.util.Locale;
import java.util.Set;
import no.opptrapp.core.text.Text;

/** The steps of a round, where each begins and where it leads. */
enum RoundStep {
    OPEN(Set.of(RoundStatus.PLANNED), RoundStatus.OPEN, "round.opened", "round.cannot-open"),
    CLOSE(Set.of(RoundStatus.OPEN), RoundStatus.CLOSED, "round.closed", "round.cannot-close"),
    PUBLISH(Set.of(RoundStatus.CLOSED), RoundStatus.PUBLISHED, "round.published", "round.cannot-publish"),
    REOPEN(
            Set.of(RoundStatus.CLOSED, RoundStatus.PUBLISHED),
            RoundStatus.OPEN,
            "round.reopened",
            "round.cannot-reopen");

    private final Set<RoundStatus> from;
    private final RoundStatus to;
    private final String audited;
    private final String refusal;

    RoundStep(Set<RoundStatus> from, RoundStatus to, String audited, String refusal) {
        this.from = from;
        this.to = to;
        this.audited = audited;
        this.refusal = refusal;
    }

    boolean beginsAt(RoundStatus status) {
        return from.contains(status);
    }

    RoundStatus leadsTo() {
        return to;
    }

    /** What the audit trail calls it. */
    String audited() {
        return audited;
    }

    /** Why it cannot be taken from where the round stands. */
    Text refusal(Round round) {
        return Text.of(
                refusal,
                round.id().label(),
                Text.of("round.status." + round.status().name().toLowerCase(Locale.ROOT)));
    }
}
