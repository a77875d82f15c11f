package no.opptrapp.core.official;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the fetchings with their questions and answers. */
public interface FetchRepository {

    /** The newest fetchings of a source. */
    List<Fetch> of(UUID source, int limit);

    Optional<Fetch> find(UUID id);

    /** The one that runs, or waits for a person. */
    Optional<Fetch> open(UUID source);

    void add(UUID id, UUID source, Instant at, String by);

    /** Adds questions behind those there are. */
    void ask(UUID fetch, List<Ask> asks, Instant due);

    /**
     * Takes the question that is due first, when fewer than so many were asked since then; and leaves it to nobody else
     * for a while.
     *
     * @param id of the call, which is noted
     */
    Optional<Claimed> claim(UUID id, Instant now, Instant since, int most, Instant lease);

    /** Keeps a whole answer. */
    void answered(Claimed claimed, String body, @Nullable String etag, @Nullable String lastModified, Instant now);

    /** Keeps once more what was told before: it still holds. */
    void unchanged(Claimed claimed, Instant now);

    /** What is kept as the answer to this question. */
    Optional<String> body(Claimed claimed);

    /** Has a question asked again, and notes why until it is. */
    void again(Claimed claimed, Text why, Instant due);

    /** Takes back that a question was answered as before, and asks the next time without the mark of what is held. */
    void distrust(Claimed claimed);

    /** Takes a question out: others were asked instead. */
    void divided(Claimed claimed);

    /** Whether every question is answered. */
    boolean isWhole(UUID fetch);

    /** The answers of a fetching in the order of the questions. */
    List<Given> answers(UUID fetch);

    /** @return false when it is no longer in the state that was thought */
    boolean end(UUID fetch, FetchState from, FetchState to, @Nullable Text problem, Instant now);

    /** @return false when it is no longer in one of these states */
    boolean decide(UUID fetch, List<FetchState> from, FetchState to, String by, Instant now, @Nullable UUID importId);

    /** Forgets what older fetchings of a source were told, but for the newest two. */
    void forgetOlder(UUID source);

    /**
     * A question somebody is at.
     *
     * @param tries how often it was asked, this time included
     * @param etag the mark of the newest answer to the same question, of whichever fetching
     */
    record Claimed(
            UUID fetch,
            UUID source,
            int number,
            Service service,
            String path,
            List<String> areas,
            int tries,
            @Nullable String etag,
            @Nullable String lastModified) {

        Question question() {
            return new Question(service, path, etag, lastModified);
        }
    }
}
