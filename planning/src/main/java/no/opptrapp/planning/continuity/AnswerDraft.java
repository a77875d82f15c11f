package no.opptrapp.planning.continuity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about a point of the checklist.
 *
 * @param inPlace null takes an answer back
 */
public record AnswerDraft(
        @Nullable Boolean inPlace,
        String evidence,
        @Nullable LocalDate dated) {
    public AnswerDraft {
        evidence = evidence.strip();
    }
}
