package no.opptrapp.planning.county;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.planning.gap.GapService;

/** Counts needs, gaps and measures of municipalities, those of their districts among them. */
@Singleton
class Counting {

    private final CountyRepository county;
    private final GapService gaps;
    private final Areas areas;

    Counting(CountyRepository county, GapService gaps, Areas areas) {
        this.county = county;
        this.gaps = gaps;
        this.areas = areas;
    }

    /** By the code of the municipality and of the plan area. */
    Map<String, Map<String, PlanCount>> of(Actor actor, Collection<Municipality> municipalities, LocalDate today) {
        Map<String, String> partOf = parts(municipalities);
        Sums sums = new Sums(partOf);
        county.needs(partOf.keySet()).forEach(each -> sums.add(each.area(), each.planArea(), PlanCount.of(each)));
        county.measures(partOf.keySet(), today)
                .forEach(each -> sums.add(each.area(), each.planArea(), PlanCount.of(each)));
        gaps.counts(actor, partOf.keySet(), CallRule.SEVERE_FROM)
                .forEach(each -> sums.add(each.area(), each.planArea(), PlanCount.of(each)));
        return sums.byMunicipality;
    }

    /** The municipality of each area that is counted. */
    private Map<String, String> parts(Collection<Municipality> municipalities) {
        Map<String, String> partOf = new HashMap<>();
        for (Municipality municipality : municipalities) {
            partOf.put(municipality.code(), municipality.code());
            areas.register().children(Borders.NEWEST, municipality.code()).stream()
                    .filter(child -> child.kind() == AreaKind.DISTRICT)
                    .forEach(child -> partOf.put(child.code(), municipality.code()));
        }
        return partOf;
    }

    private record Sums(Map<String, String> partOf, Map<String, Map<String, PlanCount>> byMunicipality) {

        Sums(Map<String, String> partOf) {
            this(partOf, new HashMap<>());
        }

        void add(String area, String planArea, PlanCount count) {
            byMunicipality
                    .computeIfAbsent(partOf.getOrDefault(area, area), first -> new HashMap<>())
                    .merge(planArea, count, PlanCount::plus);
        }
    }
}
