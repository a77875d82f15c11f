package no.opptrapp.core.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where letters wait, and where it is noted who is at them. */
public interface OutboxRepository {

    /**
     * Puts a letter in.
     *
     * @param giveUpAt until when it is tried
     * @return false when one with this mark was put in before: then nothing is done
     */
    boolean add(String mark, Letter letter, Instant now, Instant giveUpAt);

    /**
     * Takes the next letter that is due and notes that it is tried, unless too many were tried of late. Whoever asks at
     * the same moment gets another one, or none.
     *
     * @param claim a new id for this try
     * @param since how many were tried is counted from here
     * @param most that many may have been tried since, and no more
     */
    Optional<Claimed> claim(UUID claim, Instant now, Instant since, int most);

    /**
     * Notes what came of a try.
     *
     * @param dueAt when it is tried next, for a letter that waits again
     * @return false when the try is no longer the letter's: somebody has it sent again meanwhile
     */
    boolean settle(Claimed claimed, LetterState state, String answer, Instant dueAt, Instant now);

    /** @param lost whatever was claimed before and never confirmed may have gone out or not */
    Map<LetterState, Integer> counts(Instant lost);

    /** Those that need somebody first, then newest first. */
    List<PostedLetter> newest(Instant lost, int limit);

    Optional<PostedLetter> byId(UUID id, Instant lost);

    /** Has a letter that failed or may be lost tried from the beginning. */
    boolean again(UUID id, Instant lost, Instant now, Instant giveUpAt);

    /** Forgets what was sent, and what nobody sent again, before this time. */
    int forgetBefore(Instant time);

    /**
     * A letter somebody is at.
     *
     * @param claim the id of this try
     * @param tries how often it was tried, this time included
     * @param giveUpAt until when it is tried
     */
    record Claimed(UUID claim, Letter letter, int tries, Instant giveUpAt) {}
}
