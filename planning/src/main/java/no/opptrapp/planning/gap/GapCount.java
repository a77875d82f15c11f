package no.opptrapp.planning.gap;

import java.util.UUID;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many gaps one area has in one plan area and list.
 *
 * @param count how many, at least 1
 * @param severe how many of them are about a severe need
 * @param gravest the first of them
 * @param madeUp whether any was made up to show the program
 */
public record GapCount(
        String area, String planArea, GapKind kind, int count, int severe, Gravest gravest, boolean madeUp) {

    /**
     * One gap of them.
     *
     * @param id of the need or measure
     * @param severity of the need, 1 to 100; null for a measure without one
     */
    public record Gravest(UUID id, Text title, @Nullable Integer severity) {}
}
