package no.opptrapp.planning.need;

/**
 * What was found in an area and nobody there has taken.
 *
 * @param count how many needs, at least one
 * @param worst the gravest of them
 */
public record NewNeeds(int count, Need worst) {}
