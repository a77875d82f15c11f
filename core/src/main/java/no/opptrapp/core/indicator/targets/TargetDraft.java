package no.opptrapp.core.indicator.targets;

import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A target as somebody wants it.
 *
 * @param indicator the code of the indicator
 * @param area the code of the area
 * @param baseline the period it begins at
 * @param baselineValue in the unit of the indicator; null takes the approved value of that period
 * @param period when the value is to be reached
 * @param value in the unit of the indicator
 * @param version the version this one replaces; 0 when there is none
 */
public record TargetDraft(
        String indicator,
        String area,
        Period baseline,
        @Nullable Double baselineValue,
        Period period,
        double value,
        int version) {}
