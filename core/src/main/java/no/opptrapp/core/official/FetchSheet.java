package no.opptrapp.core.official;

import no.opptrapp.core.official.klass.AreaDifferences;
import org.jspecify.annotations.Nullable;

/**
 * A fetching with what it found.
 *
 * @param values how a table differs from what we hold now; null where its answers are not all here, or forgotten
 * @param areas how the classification differs from the facts about areas; null likewise
 */
public record FetchSheet(
        Fetch fetch,
        Source source,
        @Nullable ValueDifferences values,
        @Nullable AreaDifferences areas) {}
