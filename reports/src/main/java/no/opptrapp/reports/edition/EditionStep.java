package no.opptrapp.reports.edition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an edition on its way from draft to approved.
 *
 * @param number counts from 1
 * @param state what it came to with this step
 * @param byName the name of who took it
 * @param asked who is asked to approve it; null where anybody may
 * @param reason why it became a draft again, in the words of who took the step; else empty
 * @param changes how many changes of its words there were
 * @param wordsHash SHA-256 of what all its comments said, in hexadecimal; null where it was not approved
 */
public record EditionStep(
        int number,
        EditionState state,
        Instant at,
        UUID by,
        String byName,
        @Nullable Approver asked,
        String reason,
        int changes,
        @Nullable String wordsHash) {}
