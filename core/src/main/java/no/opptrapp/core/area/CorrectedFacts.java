package no.opptrapp.core.area;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts about areas with some of them put right. */
public final class CorrectedFacts {

    private CorrectedFacts() {}

    private record Key(Borders borders, String code) {}

    /**
     * @param version the name of the facts as they are now
     * @throws IllegalArgumentException when there is no such municipality or group
     */
    public static AreaFacts of(AreaFacts facts, List<AreaCorrection> corrections, String version) {
        Set<Integer> groups =
                facts.kostraGroups().stream().map(KostraGroup::number).collect(Collectors.toSet());
        Map<Key, Municipality> municipalities = new LinkedHashMap<>();
        facts.municipalities().forEach(one -> municipalities.put(new Key(one.borders(), one.code()), one));
        for (AreaCorrection correction : corrections) {
            Municipality before = municipalities.get(new Key(correction.borders(), correction.code()));
            if (before == null || correction.kostraGroup() != null && !groups.contains(correction.kostraGroup())) {
                throw new IllegalArgumentException("Nothing we know: " + correction);
            }
            municipalities.put(new Key(correction.borders(), correction.code()), corrected(before, correction));
        }
        return new AreaFacts(
                version,
                facts.regions(),
                facts.counties(),
                told(facts, List.copyOf(municipalities.values())),
                facts.districts(),
                facts.changes(),
                facts.populations(),
                facts.kostraGroups());
    }

    private static Municipality corrected(Municipality before, AreaCorrection correction) {
        String name = correction.name();
        return new Municipality(
                before.borders(),
                before.code(),
                name == null ? before.title() : name,
                name == null ? before.shortName() : name,
                name == null ? before.officialName() : name,
                before.county(),
                before.region(),
                Objects.requireNonNullElse(correction.kostraGroup(), before.kostraGroup()),
                before.organisation());
    }

    /** People are told the county behind every name that occurs twice on the same borders. */
    private static List<Municipality> told(AreaFacts facts, List<Municipality> all) {
        Map<Key, String> counties = new HashMap<>();
        facts.counties().forEach(one -> counties.put(new Key(one.borders(), one.code()), one.title()));
        Map<Key, Long> named = all.stream()
                .collect(Collectors.groupingBy(one -> new Key(one.borders(), one.shortName()), Collectors.counting()));
        return all.stream()
                .map(one -> {
                    boolean twice = Objects.requireNonNull(named.get(new Key(one.borders(), one.shortName()))) > 1;
                    String county = counties.get(new Key(one.borders(), one.county()));
                    return titled(one, twice ? one.shortName() + " (" + county + ")" : one.shortName());
                })
                .toList();
    }

    private static Municipality titled(Municipality one, String title) {
        return new Municipality(
                one.borders(),
                one.code(),
                title,
                one.shortName(),
                one.officialName(),
                one.county(),
                one.region(),
                one.kostraGroup(),
                one.organisation());
    }
}
