package no.opptrapp.core.area;

import java.util.List;

/**
 * Everything the program knows about areas, as it was loaded: from the snapshot it carries or from a later import.
 *
 * @param version names the facts; loading the same version again changes nothing
 * @param regions in the order of the country from north to south, which every table and figure keeps
 * @param counties on each borders
 * @param municipalities on each borders
 * @param districts of Oslo, the same on all borders
 * @param changes the way between the borders
 * @param populations inhabitants of municipalities and districts
 * @param kostraGroups the groups municipalities are compared within
 */
public record AreaFacts(
        String version,
        List<Region> regions,
        List<County> counties,
        List<Municipality> municipalities,
        List<District> districts,
        List<Change> changes,
        List<PopulationCount> populations,
        List<KostraGroup> kostraGroups) {

    public AreaFacts {
        regions = List.copyOf(regions);
        counties = List.copyOf(counties);
        municipalities = List.copyOf(municipalities);
        districts = List.copyOf(districts);
        changes = List.copyOf(changes);
        populations = List.copyOf(populations);
        kostraGroups = List.copyOf(kostraGroups);
    }
}
