package no.opptrapp.planning.neighbour;

import no.opptrapp.core.text.Text;

/**
 * One thing to mend in what was said about another plan.
 *
 * @param field {@code name}, {@code from}, {@code to} or {@code reference}
 */
public record NeighbourFault(String field, Text message) {}
