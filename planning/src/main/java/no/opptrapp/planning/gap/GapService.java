package no.opptrapp.planning.gap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;

/**
 * The gap list, for every door, file and count from the same query. An area's list has its own needs, never those it
 * inherits: what was found in a wider area counts once, there, until somebody takes it.
 */
@Singleton
public class GapService {

    /** The most rows one call gives of each list. */
    public static final int LIMIT = 100_000;

    private final GapRepository gaps;
    private final ScopeExpansion expansion;
    private final Areas areas;

    GapService(GapRepository gaps, ScopeExpansion expansion, Areas areas) {
        this.gaps = gaps;
        this.expansion = expansion;
        this.areas = areas;
    }

    /**
     * The gaps asked for, within the actor's scope.
     *
     * @param limit at most so many of each list, 1 to {@link #LIMIT}
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Gaps find(Actor actor, GapQuery query, int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("A limit of " + limit);
        }
        return gaps.find(reach(actor, query), query, limit);
    }

    /**
     * What is reported, planned and not taken within the actor's scope.
     *
     * @param most at most so many needs, so many measures and so many gaps of each list, 1 to {@link #LIMIT}
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Standing standing(Actor actor, int most) {
        return gaps.standing(reach(actor, GapQuery.all()), most, find(actor, GapQuery.all(), most));
    }

    /**
     * How many gaps each area has in each list; areas without any are left out.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<String, Map<GapKind, Integer>> byArea(Actor actor, GapQuery query) {
        return gaps.byArea(reach(actor, query), query);
    }

    /**
     * How many gaps there are in each of these areas and what lies in them, in each list, from one query.
     *
     * @param codes of areas within the actor's scope
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<String, Map<GapKind, Integer>> within(Actor actor, Set<String> codes) {
        Map<String, Map<GapKind, Integer>> single = gaps.byArea(reach(actor, GapQuery.all()), GapQuery.all());
        Map<String, Map<GapKind, Integer>> sums = new HashMap<>();
        for (String code : codes) {
            Map<GapKind, Integer> sum = new EnumMap<>(GapKind.class);
            for (String area : expansion.expand(Set.of(code))) {
                single.getOrDefault(area, Map.of()).forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
            }
            sums.put(code, sum);
        }
        return sums;
    }

    /**
     * How many gaps each of many areas has in each plan area and list, from one query; what has none is left out.
     *
     * @param areas codes of areas within the actor's scope, each for itself without what lies in it
     * @param severeFrom from which severity on a need is counted as severe
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<GapCount> counts(Actor actor, Set<String> areas, int severeFrom) {
        return gaps.counts(areas, severeFrom);
    }

    /**
     * The matrix of one area's needs and measures, without what lies in it; {@link #spread} tells of that.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Coverage coverage(Actor actor, String area) {
        reach(actor, GapQuery.all().inArea(area));
        return gaps.coverage(area, above(area));
    }

    /**
     * What an area and the parts of it report, each need against the measures of each part.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Spread spread(Actor actor, String area) {
        Set<String> inside = reach(actor, GapQuery.all().inArea(area));
        Set<String> above = above(area);
        Set<String> all = new HashSet<>(inside);
        if (!inside.isEmpty()) {
            all.addAll(above);
        }
        List<String> parts = areas.register().children(Borders.NEWEST, area).stream()
                .map(Area::code)
                .toList();
        return new Spreading(area, above, parts, part -> expansion.expand(Set.of(part))).of(gaps.spots(all));
    }

    private Set<String> above(String area) {
        return areas.register().above(Borders.NEWEST, area).stream()
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    /** The areas a list is about; empty for everywhere. */
    private Set<String> reach(Actor actor, GapQuery query) {
        boolean everywhere = actor.scope().contains(Country.CODE);
        if (query.area().isEmpty()) {
            return everywhere ? Set.of() : expansion.expand(actor.scope());
        }
        String area = query.area().get();
        if (area.equals(Country.CODE) && everywhere) {
            return Set.of();
        }
        Set<String> asked = expansion.expand(Set.of(area));
        boolean within = everywhere || expansion.expand(actor.scope()).containsAll(asked);
        if (areas.register().newest(area).isEmpty() || !within) {
            throw new NotInScope("area " + area);
        }
        return asked;
    }
}
