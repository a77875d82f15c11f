package no.opptrapp.core.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.mail.OutboxRepository.Claimed;

/** The two transactions of sending: the claim before, and the confirmation after. Between them nothing is held open. */
@Singleton
class SendingDesk {

    /** How long to wait after the first, the second, … try; after the last of these always as long. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private static final Duration KEPT = Duration.ofDays(180);
    private static final int LONGEST_ANSWER = 500;

    private final OutboxRepository letters;
    private final MailSettings settings;
    private final Clock clock;

    SendingDesk(OutboxRepository letters, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    @AllowedTo({})
    @Transactional
    public Optional<Claimed> claim(Actor job) {
        Instant now = clock.instant();
        // Random, not in the order of time: another process must not come upon the same one.
        return letters.claim(UUID.randomUUID(), now, now.minus(Duration.ofMinutes(1)), settings.perMinute());
    }

    /** @return what the letter is now; empty when the try was no longer its own */
    @AllowedTo({})
    @Transactional
    public Optional<LetterState> settle(Actor job, Claimed claimed, Delivery delivery) {
        Instant now = clock.instant();
        Instant next = now.plus(PAUSES.get(Math.min(claimed.tries(), PAUSES.size()) - 1));
        LetterState state = switch (delivery) {
            case Delivery.Taken taken -> LetterState.SENT;
            case Delivery.Refused refused -> LetterState.FAILED;
            case Delivery.Unclear unclear -> LetterState.UNKNOWN;
            case Delivery.NotNow later -> waiting(next, claimed);
            case Delivery.NotReached later -> waiting(next, claimed);
        };
        return letters.settle(claimed, state, shortened(delivery.answer()), next, now)
                ? Optional.of(state)
                : Optional.empty();
    }

    @AllowedTo({})
    @Transactional
    public int tidy(Actor job) {
        return letters.forgetBefore(clock.instant().minus(KEPT));
    }

    private static LetterState waiting(Instant next, Claimed claimed) {
        return next.isAfter(claimed.giveUpAt()) ? LetterState.FAILED : LetterState.WAITING;
    }

    private static String shortened(String answer) {
        return answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER));
    }
}
