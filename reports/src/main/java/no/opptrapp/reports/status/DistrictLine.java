package no.opptrapp.reports.status;

import no.opptrapp.core.area.Area;

/**
 * How one district of the area stands.
 *
 * @param open its own open needs
 * @param without those of them with no measure that is planned or under way
 * @param active its measures that are planned or under way
 */
public record DistrictLine(Area district, int open, int without, int active) {}
