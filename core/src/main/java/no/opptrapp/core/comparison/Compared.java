package no.opptrapp.core.comparison;

import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.value.SummedParts;
import org.jspecify.annotations.Nullable;

/**
 * One of the areas that are compared.
 *
 * @param area on the borders of the comparison
 * @param finding its value, or why there is none; missing where nothing was ever reported
 * @param parts what stands behind a sum; null where nothing was reported
 * @param standing its place; null where it has none
 */
public record Compared(
        Area area,
        Finding finding,
        @Nullable SummedParts parts,
        @Nullable PlaceAmongPeers standing) {

    /** Whether its value takes part in quantiles, places and inequality: no sum does that too few have said something of. */
    public boolean counts() {
        return finding.status().isOfItsPeriod() && (parts == null || parts.isEnough());
    }

    /** The KOSTRA group it is in, if it is in one. */
    public Optional<Integer> group() {
        return area instanceof Municipality municipality
                ? Optional.ofNullable(municipality.kostraGroup())
                : Optional.empty();
    }
}
