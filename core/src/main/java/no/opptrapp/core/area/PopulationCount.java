package no.opptrapp.core.area;

/**
 * The inhabitants of one municipality or district in one year.
 *
 * @param borders the borders the code belongs to
 * @param code municipality or district
 * @param year the year whose 1 January it is
 * @param population how many
 */
public record PopulationCount(Borders borders, String code, int year, Population population) {}
