package no.opptrapp.reports.country;

import no.opptrapp.core.area.Area;
import no.opptrapp.planning.county.PlanCount;
import org.jspecify.annotations.Nullable;

/**
 * What the municipalities of a landsdel report and plan.
 *
 * @param municipalities how many there are
 * @param having how many of them have open needs
 * @param count of all of them together
 * @param own open needs of the landsdel itself: of nobody's municipality, and in no sum
 * @param inhabitants of the newest year that is known; null when none is
 */
public record RegionLine(
        Area region,
        int municipalities,
        int having,
        PlanCount count,
        int own,
        @Nullable Long inhabitants) {

    private static final double HUNDRED_THOUSAND = 100_000;

    /** Open needs of municipalities per 100,000 inhabitants; not a number where inhabitants are not known. */
    double rate() {
        return inhabitants == null || inhabitants == 0 ? Double.NaN : HUNDRED_THOUSAND * count.needs() / inhabitants;
    }
}
