package no.opptrapp.reports.edition;

/**
 * What somebody has read of a report before they take a step with it: another one is not meant.
 *
 * @param number of its newest step
 * @param changes how many changes of its words there were
 */
public record ReadEdition(int number, int changes) {}
