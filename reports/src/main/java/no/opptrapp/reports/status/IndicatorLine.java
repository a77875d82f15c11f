package no.opptrapp.reports.status;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator up to the end of the year.
 *
 * @param value the newest; null when there is none
 * @param before the newest of an earlier period that is of its own period, so that the two can be compared; null when
 *     there is none, or something in the definition stands between them
 * @param around the landsdel whose value it is, where there are none for less; null when it is the area's own
 * @param target the target that counts for the area; null when there is none
 * @param beside the same period held against the KOSTRA group, the county and the country, as far as the area has them
 */
public record IndicatorLine(
        Indicator indicator,
        @Nullable Value value,
        @Nullable Value before,
        @Nullable Area around,
        @Nullable TargetSheet target,
        List<Comparison> beside) {

    public IndicatorLine {
        beside = List.copyOf(beside);
    }

    /** Whether it only counts what others are measured by, such as inhabitants. */
    boolean isBase() {
        return indicator.direction() == Indicator.Direction.NEITHER;
    }

    /** Whether there is a value, or one that may not be shown. */
    boolean isKnown() {
        return value != null;
    }

    Optional<Comparison> against(Peers peers) {
        return beside.stream()
                .filter(comparison -> comparison.peers().peers() == peers)
                .findFirst();
    }

    boolean reconstructed() {
        return (value != null && value.reconstructed())
                || beside.stream().anyMatch(Comparison::reconstructed)
                || (target != null && target.target().madeUp());
    }
}
