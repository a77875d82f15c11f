package no.opptrapp.core.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The areas as they are on one set of borders, and what lies in what. */
final class AreasOnBorders {

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, List<Area>> children = new LinkedHashMap<>();

    AreasOnBorders(AreaFacts facts, Borders borders) {
        add(new Country(), null);
        facts.regions().forEach(region -> add(region, Country.CODE));
        facts.counties().stream()
                .filter(county -> county.borders() == borders)
                .sorted(Comparator.comparing(County::code))
                .forEach(county -> add(county, county.region()));
        facts.municipalities().stream()
                .filter(municipality -> municipality.borders() == borders)
                .sorted(Comparator.comparing(Municipality::code))
                .forEach(municipality -> add(municipality, municipality.county()));
        facts.districts().forEach(district -> add(district, district.municipality()));
    }

    private void add(Area area, @Nullable String parent) {
        if (byCode.put(area.code(), area) != null) {
            throw new IllegalArgumentException("Two areas with the code " + area.code());
        }
        if (parent != null) {
            if (!byCode.containsKey(parent)) {
                throw new IllegalArgumentException(area.code() + " lies in " + parent + ", which is not known");
            }
            parents.put(area.code(), parent);
            children.computeIfAbsent(parent, code -> new ArrayList<>()).add(area);
        }
    }

    Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All areas, widest kind first, then by code (regions from north to south). */
    List<Area> all() {
        return List.copyOf(byCode.values());
    }

    /** What lies directly in the area. */
    List<Area> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** Everything that lies in the area, without itself. */
    List<Area> below(String code) {
        List<Area> found = new ArrayList<>(children(code));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(found.get(i).code()));
        }
        return found;
    }

    /** What the area lies in, nearest first. */
    List<Area> above(String code) {
        List<Area> found = new ArrayList<>();
        for (String parent = parents.get(code); parent != null; parent = parents.get(parent)) {
            Area area = byCode.get(parent);
            if (area != null) {
                found.add(area);
            }
        }
        return found;
    }
}
