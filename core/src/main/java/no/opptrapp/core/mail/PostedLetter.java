package no.opptrapp.core.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the outbox tells about a letter; what it says is the receiver's.
 *
 * @param tries how often it was tried
 * @param dueAt when it is tried next
 * @param claimedAt when it was tried last
 * @param answer what the mail server said last, or why it said nothing
 */
public record PostedLetter(
        UUID id,
        String address,
        String subject,
        LetterState state,
        Instant madeAt,
        int tries,
        Instant dueAt,
        @Nullable Instant claimedAt,
        @Nullable String answer) {}
