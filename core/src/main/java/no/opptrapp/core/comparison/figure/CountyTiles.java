package no.opptrapp.core.comparison.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.figure.TileMap;
import no.opptrapp.core.figure.TileMap.Plate;
import no.opptrapp.core.figure.TileMap.Tile;
import no.opptrapp.core.text.Text;

/** Lays the municipalities of a comparison out as tiles by county: the whole country, or the one county they all lie in. */
final class CountyTiles {

    private static final int ROOM_FOR_A_NAME = 3;

    private final AreaRegister register;
    private final Comparison comparison;
    private final Set<String> compared;

    CountyTiles(AreaRegister register, Comparison comparison) {
        this.register = register;
        this.comparison = comparison;
        this.compared =
                comparison.values().stream().map(each -> each.area().code()).collect(Collectors.toSet());
    }

    /** Empty where it is not municipalities that are compared, or a county has no place on the map. */
    Optional<TileMap> map(List<Double> limits) {
        List<CountyBlock> blocks = blocks();
        Set<String> placed = blocks.stream().map(CountyBlock::county).collect(Collectors.toSet());
        if (comparison.peers().kind() != AreaKind.MUNICIPALITY || !placed.containsAll(counties())) {
            return Optional.empty();
        }
        int left = blocks.stream().mapToInt(CountyBlock::column).min().orElse(0);
        int top = blocks.stream().mapToInt(CountyBlock::row).min().orElse(0);
        Map<String, Tile> tiles = new HashMap<>();
        List<Tile> others = new ArrayList<>();
        List<Plate> plates = new ArrayList<>();
        for (CountyBlock block : blocks) {
            plates.add(new Plate(
                    name(block.county()),
                    block.column() - left,
                    block.row() - top,
                    Math.max(block.width(), ROOM_FOR_A_NAME)));
            List<Municipality> inside = register.municipalities(comparison.borders(), block.county());
            for (int i = 0; i < inside.size(); i++) {
                Tile tile =
                        new Tile(block.column() - left + i % block.width(), block.row() - top + 1 + i / block.width());
                if (compared.contains(inside.get(i).code())) {
                    tiles.put(inside.get(i).code(), tile);
                } else {
                    others.add(tile);
                }
            }
        }
        return Optional.of(new TileMap(tiles, others, plates, limits));
    }

    private List<CountyBlock> blocks() {
        List<CountyBlock> all = CountyBlock.on(comparison.borders());
        Set<String> counties = counties();
        return counties.size() == 1
                ? all.stream()
                        .filter(block -> counties.contains(block.county()))
                        .toList()
                : all;
    }

    private Set<String> counties() {
        return comparison.values().stream()
                .map(each -> each.area())
                .filter(Municipality.class::isInstance)
                .map(area -> ((Municipality) area).county())
                .collect(Collectors.toSet());
    }

    private Text name(String county) {
        return register.find(comparison.borders(), county).map(Area::name).orElseThrow();
    }
}
