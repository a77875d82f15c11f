package no.opptrapp.core.area;

import java.util.List;

/**
 * What is known about one area.
 *
 * @param area the area
 * @param borders the newest borders that have it
 * @param above what it lies in, nearest first
 * @param children what lies directly in it
 * @param populations inhabitants on 1 January of each year in which the area existed, oldest first
 */
public record AreaSheet(
        Area area, Borders borders, List<Area> above, List<Area> children, List<PopulationCount> populations) {

    public AreaSheet {
        above = List.copyOf(above);
        children = List.copyOf(children);
        populations = List.copyOf(populations);
    }
}
