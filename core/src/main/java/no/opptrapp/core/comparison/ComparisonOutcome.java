package no.opptrapp.core.comparison;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of a wish to compare. */
public sealed interface ComparisonOutcome {

    /**
     * It was compared.
     *
     * @param comparison in the year that was asked for
     * @param periods the same area and its peers in every period with values, oldest first
     */
    record Done(Comparison comparison, List<PeersInPeriod> periods) implements ComparisonOutcome {
        public Done {
            periods = List.copyOf(periods);
        }
    }

    /**
     * It cannot be compared so.
     *
     * @param field what must be asked for otherwise: {@code peers}, {@code with} or {@code borders}
     * @param value what was asked for
     * @param message why not, and what to do
     */
    record Refused(String field, String value, Text message) implements ComparisonOutcome {}
}
