package no.opptrapp.core.comparison;

import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.statistics.Percentiles;
import org.jspecify.annotations.Nullable;

/**
 * An area and its peers in one of many periods.
 *
 * @param period when
 * @param borders the borders of the period
 * @param own the value of the area
 * @param country the value of the whole country
 * @param counts of the peers
 * @param quantiles of the peers; null below five values, and for yes and no
 * @param inequality among the peers; null where it says nothing
 */
public record PeersInPeriod(
        Period period,
        Borders borders,
        Finding own,
        Finding country,
        ComparedCounts counts,
        @Nullable Percentiles quantiles,
        @Nullable Inequality inequality) {}
