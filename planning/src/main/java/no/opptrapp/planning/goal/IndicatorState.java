package no.opptrapp.planning.goal;

import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far an area is, by one indicator.
 *
 * @param newest the value of the newest period that enough have said something of, or else of the newest of all; null
 *     when none has one
 * @param early one of a later period that too few stand behind; null when there is none
 * @param around the landsdel whose value it is, where there are none for less; null when it is the area's own
 * @param target the target that counts for the area, with its light; null when there is none
 */
public record IndicatorState(
        Indicator indicator,
        @Nullable Value newest,
        @Nullable Value early,
        @Nullable Area around,
        @Nullable TargetSheet target) {}
