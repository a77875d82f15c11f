package no.opptrapp.planning.county.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps notes of calls. The database gives only what the actor may read. */
public interface CallNoteRepository {

    /** Those of an area, the newest call first; erased ones too. */
    List<CallNote> of(String area);

    Optional<CallNote> byId(UUID id);

    /** Keeps a new note, and how it stands. */
    void add(CallNote note);

    /** @return false when somebody else has changed it since */
    boolean change(CallNote note);

    /** Takes the words away from everything that is kept of a note. */
    void forgetWords(UUID note);

    /** Those of an area as they stood after each change, oldest first, by their ids. */
    Map<UUID, List<CallNoteVersion>> versionsOf(String area);

    /**
     * When each area was called last and what is to be followed up next; areas that nobody called are left out.
     *
     * @param areas only these
     */
    Map<String, CallDays> callDays(Set<String> areas);

    /**
     * Those that are to be followed up in a year, whether it is done or not.
     *
     * @param areas only of these; empty for everywhere
     * @param by only those of this caller; null for all
     */
    List<CallNote> toFollowUp(Set<String> areas, int year, @Nullable UUID by);
}
