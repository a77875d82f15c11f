package no.opptrapp.core.indicator.intake;

import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.ObservationKey;

/**
 * A value as it stands in a file.
 *
 * @param line where its row begins
 * @param column its place in the row, from 1
 * @param field the name of its column
 * @param written what stands there
 */
record Entry(ObservationKey key, Finding finding, long line, int column, String field, String written) {}
