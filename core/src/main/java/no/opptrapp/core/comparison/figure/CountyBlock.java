package no.opptrapp.core.comparison.figure;

import java.util.List;
import no.opptrapp.core.area.Borders;

/**
 * Where the tiles of a county lie, in whole tiles from the upper left corner of the country. An own layout: roughly as
 * counties lie to each other, with a row for the name above the tiles.
 *
 * @param width tiles in a row
 */
record CountyBlock(String county, int column, int row, int width) {

    private static final List<CountyBlock> OF_2020 = List.of(
            new CountyBlock("54", 13, 0, 8),
            new CountyBlock("18", 8, 6, 6),
            new CountyBlock("50", 7, 14, 8),
            new CountyBlock("15", 0, 16, 6),
            new CountyBlock("34", 12, 20, 7),
            new CountyBlock("46", 1, 22, 7),
            new CountyBlock("03", 10, 28, 1),
            new CountyBlock("30", 13, 28, 7),
            new CountyBlock("38", 8, 31, 4),
            new CountyBlock("11", 1, 30, 5),
            new CountyBlock("42", 2, 36, 5));

    private static final List<CountyBlock> OF_2024 = List.of(
            new CountyBlock("56", 17, 0, 6),
            new CountyBlock("55", 11, 2, 6),
            new CountyBlock("18", 9, 7, 6),
            new CountyBlock("50", 8, 15, 8),
            new CountyBlock("15", 0, 17, 7),
            new CountyBlock("34", 13, 21, 7),
            new CountyBlock("46", 0, 22, 7),
            new CountyBlock("33", 8, 23, 4),
            new CountyBlock("32", 13, 29, 6),
            new CountyBlock("03", 10, 29, 1),
            new CountyBlock("11", 0, 30, 5),
            new CountyBlock("40", 6, 31, 4),
            new CountyBlock("39", 11, 34, 3),
            new CountyBlock("31", 15, 34, 4),
            new CountyBlock("42", 3, 37, 6));

    /** The blocks on some borders; none where nobody has laid them out. */
    static List<CountyBlock> on(Borders borders) {
        return switch (borders) {
            case B2019 -> List.of();
            case B2020 -> OF_2020;
            case B2024 -> OF_2024;
        };
    }
}
