package no.opptrapp.core.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;

/** The letters that wait, and those that went. */
@Singleton
public class Outbox {

    /** So long a letter is tried: mail servers are mended within days, and what is older is no news. */
    static final Duration TRIED_FOR = Duration.ofDays(2);

    /**
     * Longer than any try can take that somebody is still at. Whatever was claimed before this and never confirmed is
     * not sent again by itself.
     */
    static final Duration LOST_AFTER = Duration.ofMinutes(15);

    private final OutboxRepository letters;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Outbox(OutboxRepository letters, Audit audit, Ids ids, Clock clock) {
        this.letters = letters;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts a letter in, in the transaction of what it tells: both happen or none.
     *
     * @param mark what the letter is, told apart from all others, such as whose reminder of which day
     * @return false when one with this mark was put in before: then nothing is done
     */
    @AllowedTo({})
    @Transactional
    public boolean put(Actor job, String mark, String address, LetterText text) {
        Letter letter = new Letter(ids.next(), address, text.language(), text.subject(), text.plain(), text.html());
        Instant now = clock.instant();
        return letters.add(mark, letter, now, now.plus(TRIED_FOR));
    }

    /** How many letters there are in each state. */
    @AllowedTo({Role.OWNER})
    @Transactional(readOnly = true)
    public Map<LetterState, Integer> counts(Actor actor) {
        return letters.counts(lost());
    }

    /**
     * Those that need somebody first, then newest first.
     *
     * @param limit at most this many, 1 to 1000
     */
    @AllowedTo({Role.OWNER})
    @Transactional(readOnly = true)
    public List<PostedLetter> newest(Actor actor, int limit) {
        return letters.newest(lost(), Math.clamp(limit, 1, 1000));
    }

    /**
     * Has a letter sent again that failed, or of which nobody knows whether it went out.
     *
     * @return false when it is in no such state any more
     * @throws NotInScope when there is none
     */
    @AllowedTo({Role.OWNER})
    @Transactional
    public boolean sendAgain(Actor actor, UUID id) {
        PostedLetter letter = letters.byId(id, lost()).orElseThrow(() -> new NotInScope("letter " + id));
        Instant now = clock.instant();
        if (!letter.state().needsSomebody() || !letters.again(id, lost(), now, now.plus(TRIED_FOR))) {
            return false;
        }
        audit.record(actor, AuditedChange.made("letter.sent_again", id.toString(), Map.of("title", letter.subject())));
        return true;
    }

    private Instant lost() {
        return clock.instant().minus(LOST_AFTER);
    }
}
