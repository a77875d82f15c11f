package no.opptrapp.planning.followup;

import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value that an effect may rest on: seen by everybody, not carried forward, not hidden.
 *
 * @param value in the indicator's unit; shares in percent
 * @param variance of the value by itself, in its unit squared; null where nothing tells how sure it is
 */
record UsedValue(Period period, double value, @Nullable Double variance) {}
