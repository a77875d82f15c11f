package no.opptrapp.ui.open.continuity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import no.opptrapp.planning.continuity.AnswerDraft;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a point of the checklist.
 *
 * @param inPlace null takes the answer back
 * @param evidence none when it is left out
 * @param dated the day of the evidence
 */
@Serdeable
record AnswerBody(
        @Nullable Boolean inPlace,
        @Nullable String evidence,
        @Nullable String dated) {

    AnswerDraft draft() {
        return new AnswerDraft(
                inPlace,
                Objects.requireNonNullElse(evidence, ""),
                dated == null ? null : PlanFaults.day("dated", dated));
    }
}
