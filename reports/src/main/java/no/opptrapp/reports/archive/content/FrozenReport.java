package no.opptrapp.reports.archive.content;

import java.util.Set;
import no.opptrapp.reports.document.Document;

/**
 * A report whose words and numbers are those it was kept with.
 *
 * @param counted places in its blocks of the figures and tables whose numbers rest on values, with the source told below;
 *     what is told of needs and measures is of its day, and never corrected afterwards
 */
public record FrozenReport(Document document, Set<Integer> counted) {
    public FrozenReport {
        counted = Set.copyOf(counted);
    }
}
