package no.opptrapp.core.indicator;

/**
 * What publishing did.
 *
 * @param added observations there were none of before
 * @param changed observations with another value than before, each with a new version
 * @param unchanged observations that stood so already
 */
public record Published(int added, int changed, int unchanged) {}
