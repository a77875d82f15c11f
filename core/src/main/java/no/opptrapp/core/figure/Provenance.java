package no.opptrapp.core.figure;

import no.opptrapp.core.text.Text;

/**
 * Where the numbers of a figure come from.
 *
 * @param source the source line
 * @param reconstructed whether the data were made up after published results, which is then said wherever they are seen
 */
public record Provenance(Text source, boolean reconstructed) {}
