package no.opptrapp.survey.design;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of the comparability ledger.
 *
 * @param fromVersion the version before
 * @param toVersion the next version
 * @param question the code of the question
 * @param option the option it is about; absent when it is about the question as a whole
 * @param comparability how far the two can be followed
 * @param note what changed, for people
 */
public record LedgerEntry(
        int fromVersion,
        int toVersion,
        String question,
        @Nullable Integer option,
        Comparability comparability,
        Text.Named note) {

    public LedgerEntry {
        if (toVersion != fromVersion + 1) {
            throw new IllegalArgumentException("The ledger goes from one version to the next, not from " + fromVersion
                    + " to " + toVersion + " (" + question + ")");
        }
    }
}
