package no.opptrapp.core.figure;

import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Text;

/**
 * Where the categories of a figure lie on a map of tiles of the same size.
 *
 * @param tiles by category key
 * @param others tiles that are part of the map and of no category: drawn faintly, so that the map stays whole
 * @param plates the names of groups of tiles
 * @param limits four values in rising order between the five steps of colour; a value at a limit is above it
 */
public record TileMap(Map<String, Tile> tiles, List<Tile> others, List<Plate> plates, List<Double> limits) {

    /** Steps of colour. */
    public static final int STEPS = 5;

    public TileMap {
        tiles = Map.copyOf(tiles);
        others = List.copyOf(others);
        plates = List.copyOf(plates);
        limits = List.copyOf(limits);
        if (limits.size() != STEPS - 1) {
            throw new IllegalArgumentException(limits.size() + " limits between " + STEPS + " steps");
        }
    }

    /** A tile, in whole tiles from the upper left corner. */
    public record Tile(int column, int row) {}

    /**
     * The name of a group of tiles, set above them.
     *
     * @param text the name
     * @param columns how many tiles it may reach over
     */
    public record Plate(Text text, int column, int row, int columns) {}

    /** The step of a value, 0 to 4. */
    public int step(double value) {
        return (int) limits.stream().filter(limit -> value >= limit).count();
    }
}
