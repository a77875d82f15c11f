package no.opptrapp.core.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Registers;
import no.opptrapp.core.figure.TileMap.Tile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountyBlockTest {

    @ParameterizedTest
    @EnumSource(
            value = Borders.class,
            names = {"B2020", "B2024"})
    void every_county_has_a_place_of_its_own_for_its_name_and_all_its_municipalities(Borders borders) {
        List<CountyBlock> blocks = CountyBlock.on(borders);
        Set<Tile> taken = new HashSet<>();

        assertThat(blocks)
                .extracting(CountyBlock::county)
                .containsExactlyInAnyOrderElementsOf(Registers.snapshot().areas(borders, AreaKind.COUNTY).stream()
                        .map(area -> area.code())
                        .toList());
        for (CountyBlock block : blocks) {
            int municipalities =
                    Registers.snapshot().municipalities(borders, block.county()).size();
            for (int i = 0; i < Math.max(block.width(), 3); i++) {
                assertThat(taken.add(new Tile(block.column() + i, block.row()))).isTrue();
            }
            for (int i = 0; i < municipalities; i++) {
                assertThat(taken.add(new Tile(block.column() + i % block.width(), block.row() + 1 + i / block.width())))
                        .as(block.county())
                        .isTrue();
            }
        }
    }
}
