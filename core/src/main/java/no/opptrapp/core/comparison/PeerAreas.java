package no.opptrapp.core.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;

/**
 * Finds who an area is compared with, on certain borders. An area is held against others of its own kind; one that is
 * the county, region or country itself stands beside the areas in it.
 *
 * @param narrowest the narrowest areas the indicator is reported for
 */
record PeerAreas(AreaRegister register, Borders borders, AreaKind narrowest) {

    PeerAreas(AreaRegister register, Borders borders, Indicator indicator) {
        this(register, borders, narrowest(indicator));
    }

    static AreaKind narrowest(Indicator indicator) {
        return indicator.level() == Indicator.Level.REGION ? AreaKind.REGION : AreaKind.MUNICIPALITY;
    }

    /**
     * The area that a code stands for here: itself, the one that has its extent on these borders, or the region it lies
     * in where the indicator is only known for regions. Empty when nothing here reaches over all of it.
     */
    Optional<Area> own(String code) {
        return here(code)
                .map(area -> narrowest == AreaKind.REGION && area.kind().compareTo(AreaKind.REGION) < 0
                        ? around(area, AreaKind.REGION).orElse(area)
                        : area);
    }

    private Optional<Area> here(String code) {
        return register.find(borders, code)
                .or(() -> register.newestBorders(code)
                        .flatMap(from -> register.find(from, code)
                                .flatMap(area -> register.areas(borders, area.kind()).stream()
                                        .filter(each -> register.extents().within(from, code, borders, each.code()))
                                        .findFirst())));
    }

    /** The usual peers: the KOSTRA group, and everybody for what is in none. */
    Peers usual(Area own) {
        return group(own).isPresent() ? Peers.KOSTRA : Peers.COUNTRY;
    }

    /**
     * What tells sets of peers apart: areas with the same key have the same peers.
     *
     * @param kind of the area that has them
     * @param among the code or number of what they have in common
     */
    record Key(Peers peers, AreaKind kind, String among) {}

    /** The key of the peers of an area; empty when it has none of that kind. Quicker than finding them. */
    Optional<Key> key(Area own, Peers peers) {
        Optional<String> among = switch (peers) {
            case KOSTRA -> group(own).map(String::valueOf);
            case COUNTY -> around(own, AreaKind.COUNTY).map(Area::code);
            case REGION -> around(own, AreaKind.REGION).map(Area::code);
            case COUNTRY -> around(own, AreaKind.COUNTRY).map(Area::code);
            case CHOSEN -> Optional.of(own.code());
        };
        return among.map(code -> new Key(peers, own.kind(), code));
    }

    /** The peers of an area; empty when it has none of that kind. */
    Optional<PeerSet> of(Area own, Peers peers) {
        return switch (peers) {
            case KOSTRA -> group(own).map(this::inGroup);
            case COUNTY -> inside(own, AreaKind.COUNTY, peers);
            case REGION -> inside(own, AreaKind.REGION, peers);
            case COUNTRY -> inside(own, AreaKind.COUNTRY, peers);
            case CHOSEN -> Optional.of(new PeerSet(peers, own.kind(), Text.of("comparison.chosen"), List.of(own)));
        };
    }

    /** The same with further areas of the same kind. */
    PeerSet with(PeerSet peers, List<Area> others) {
        if (others.isEmpty()) {
            return peers;
        }
        List<Area> all = ordered(Stream.concat(peers.areas().stream(), others.stream()));
        return new PeerSet(peers.peers(), peers.kind(), peers.name(), all);
    }

    private Optional<PeerSet> inside(Area own, AreaKind kind, Peers peers) {
        return around(own, kind).flatMap(around -> {
            AreaKind compared = own.kind() == kind ? narrowest : own.kind();
            List<Area> areas = ordered(Stream.concat(Stream.of(around), register.below(borders, around.code()).stream())
                    .filter(area -> area.kind() == compared));
            return areas.isEmpty() || (areas.size() == 1 && areas.getFirst().equals(around))
                    ? Optional.empty()
                    : Optional.of(new PeerSet(
                            peers, compared, kind == AreaKind.COUNTRY ? ofCountry(compared) : around.name(), areas));
        });
    }

    /** Named by what they are: the median of the municipalities is not that of the country. */
    private static Text ofCountry(AreaKind compared) {
        return switch (compared) {
            case DISTRICT -> Text.of("comparison.country.district");
            case MUNICIPALITY -> Text.of("comparison.country.municipality");
            case COUNTY -> Text.of("comparison.country.county");
            case REGION -> Text.of("comparison.country.region");
            case COUNTRY -> Text.of("comparison.country");
        };
    }

    /** By code; regions from north to south. */
    private List<Area> ordered(Stream<Area> areas) {
        List<Area> regions = register.areas(borders, AreaKind.REGION);
        return areas.distinct()
                .sorted(Comparator.<Area>comparingInt(regions::indexOf).thenComparing(Area::code))
                .toList();
    }

    private Optional<Area> around(Area area, AreaKind kind) {
        return Stream.concat(Stream.of(area), register.above(borders, area.code()).stream())
                .filter(each -> each.kind() == kind)
                .findFirst();
    }

    private static Optional<Integer> group(Area area) {
        return area instanceof Municipality municipality
                ? Optional.ofNullable(municipality.kostraGroup())
                : Optional.empty();
    }

    private PeerSet inGroup(int group) {
        List<Area> areas = ordered(register.municipalities(borders).stream()
                .filter(each -> group(each).filter(own -> own == group).isPresent())
                .map(Area.class::cast));
        return new PeerSet(Peers.KOSTRA, AreaKind.MUNICIPALITY, Text.of("comparison.kostra", group), areas);
    }
}
