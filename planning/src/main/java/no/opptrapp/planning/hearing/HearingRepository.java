package no.opptrapp.planning.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where hearings are kept. */
public interface HearingRepository {

    /**
     * A hearing in a list, with its counts.
     *
     * @param comments how many there are
     * @param unanswered how many are new or have a draft
     * @param madeUp whether any of its lines was made up
     */
    record Counted(Hearing hearing, int comments, int unanswered, boolean madeUp) {}

    /** Those in these areas, newest first; empty for everywhere. */
    List<Counted> find(Set<String> areas);

    Optional<Hearing> byId(UUID id);

    /**
     * The hearing that a link leads to. The database lets a reader see nothing of any other, for the rest of the
     * transaction, and holds the last day by this time.
     */
    Optional<Hearing> byLink(String token, Instant now);

    /** The token of the link; only for those whose hearing it is. */
    String token(UUID id);

    List<HearingLine> lines(UUID hearing);

    /** In the order they came; for a reader only those that are answered. */
    List<HearingComment> comments(UUID hearing);

    Optional<HearingComment> comment(UUID id);

    void add(Hearing hearing, String token, List<HearingLine> lines);

    void close(UUID hearing, Instant at);

    /** From now on this token leads to the hearing, and no other. */
    void replaceLink(UUID hearing, String token);

    void add(HearingComment comment);

    /** @return false when somebody else has changed it since */
    boolean change(HearingComment comment);
}
