package no.opptrapp.core.indicator.intake;

/**
 * What is approved at once.
 *
 * @param area code of a municipality or district
 * @param year the year its values are of
 */
public record AreaYear(String area, int year) {}
