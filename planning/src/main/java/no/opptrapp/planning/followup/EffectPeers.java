package no.opptrapp.planning.followup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Municipality;

/** Which areas one may be compared with: of its KOSTRA group, and reached by no measure of the kind. */
@Singleton
class EffectPeers {

    private final Areas areas;
    private final ScopeExpansion expansion;

    EffectPeers(Areas areas, ScopeExpansion expansion) {
        this.areas = areas;
        this.expansion = expansion;
    }

    /** The group of an area; only municipalities have one. */
    Optional<Integer> group(String code) {
        return areas.register()
                .find(Borders.NEWEST, code)
                .flatMap(area -> area instanceof Municipality municipality
                        ? Optional.ofNullable(municipality.kostraGroup())
                        : Optional.empty());
    }

    /**
     * The municipalities of the group that no such measure reaches. One of a district reaches its municipality, one of a
     * county the municipalities in it. What reaches the area itself, too, is common to both and is no difference.
     *
     * @param acting codes of the areas with such a measure
     */
    List<String> untouched(String code, int group, Set<String> acting) {
        Set<String> reached = Stream.concat(Stream.of(code), acting.stream().flatMap(each -> reach(each, code)))
                .collect(Collectors.toSet());
        return areas.register().municipalities(Borders.NEWEST).stream()
                .filter(municipality -> Objects.equals(municipality.kostraGroup(), group))
                .map(Municipality::code)
                .filter(other -> !reached.contains(other))
                .toList();
    }

    private Stream<String> reach(String acting, String code) {
        if (acting.equals(Country.CODE)) {
            return Stream.empty();
        }
        Set<String> within = expansion.expand(Set.of(acting));
        if (within.contains(code)) {
            return Stream.empty();
        }
        AreaRegister register = areas.register();
        return Stream.concat(
                within.stream(),
                register.find(Borders.NEWEST, acting).filter(EffectPeers::isDistrict).stream()
                        .flatMap(district -> register.above(Borders.NEWEST, acting).stream()
                                .limit(1)
                                .map(Area::code)));
    }

    private static boolean isDistrict(Area area) {
        return area.kind() == AreaKind.DISTRICT;
    }
}
