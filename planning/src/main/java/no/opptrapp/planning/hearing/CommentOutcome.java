package no.opptrapp.planning.hearing;

import java.time.Instant;
import java.util.List;

/** What came of a comment from outside. */
public sealed interface CommentOutcome {

    /** It is kept. */
    record Kept() implements CommentOutcome {}

    /** It is not kept, for these reasons. */
    record Refused(List<HearingFault> faults) implements CommentOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The time for comments has passed. */
    record Closed() implements CommentOutcome {}

    /** Too many came from the same place. */
    record TooMany(Instant until) implements CommentOutcome {}
}
