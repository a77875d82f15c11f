package no.opptrapp.reports.country;

import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator for the whole country up to the end of the year.
 *
 * @param value the newest that stands for the country; null when there is none
 * @param before the newest of an earlier period that can be compared with it; null when there is none
 */
public record NationalLine(
        Indicator indicator,
        @Nullable Value value,
        @Nullable Value before) {}
