package no.opptrapp.planning.hearing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.Throttle;

/** What those see and send who have the link of a hearing, and nobody else. */
@Singleton
public class OpenHearings {

    /** How many comments may come from one address in a quarter of an hour: an office has one address, too. */
    static final int PER_ADDRESS = 20;

    /** How many comments one hearing takes in a quarter of an hour. */
    static final int PER_HEARING = 500;

    private static final Actor COUNTER = Actor.job("count comments");

    private final OpenHearingReading reading;
    private final Throttle throttle;

    OpenHearings(OpenHearingReading reading, Throttle throttle) {
        this.reading = reading;
        this.throttle = throttle;
    }

    /**
     * The hearing that a link leads to: what was sent, and, once it is closed, the comments that are answered.
     *
     * @throws NotInScope when no link has this token
     */
    @AllowedTo({Role.READER})
    public HearingSheet get(Actor reader, String token) {
        return reading.get(reader, token);
    }

    /**
     * Sends a comment.
     *
     * @param address where it comes from; only counted, by a hash, for a quarter of an hour
     * @throws NotInScope when no link has this token
     */
    @AllowedTo({Role.READER})
    public CommentOutcome comment(Actor reader, String token, NewComment comment, String address) {
        CommentOutcome checked = reading.check(reader, token, comment);
        if (!(checked instanceof CommentOutcome.Kept)) {
            return checked;
        }
        Optional<Instant> until = throttle.pass(COUNTER, "comment", address, PER_ADDRESS)
                .or(() -> throttle.pass(COUNTER, "hearing", token, PER_HEARING));
        return until.<CommentOutcome>map(CommentOutcome.TooMany::new)
                .orElseGet(() -> reading.keep(reader, token, comment));
    }
}
