package no.opptrapp.core.area;

import java.util.List;
import java.util.Optional;

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

    /** The landsdel that it lies in: surveys tell of these, and of nothing less. Empty for one itself, and above. */
    public Optional<Area> region() {
        return above.stream().filter(around -> around.kind() == AreaKind.REGION).findFirst();
    }
}
