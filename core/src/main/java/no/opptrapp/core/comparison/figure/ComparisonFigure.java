package no.opptrapp.core.comparison.figure;

import java.util.Locale;
import java.util.Optional;

/** The figures of a comparison. */
public enum ComparisonFigure {
    /** All values as dots along one axis, with median and quartiles. */
    DISTRIBUTION,
    /** The areas in their order, with their places. */
    RANKED,
    /** The own area over the years, against median and quartiles. */
    TREND,
    /** The 90th percentile ÷ the 10th over the years. */
    INEQUALITY,
    /** The Gini index over the years. */
    GINI,
    /** A tile for each municipality. */
    MAP;

    /** As it stands in addresses. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number it has in files. */
    public String id() {
        return "F" + (ordinal() + 1);
    }

    /** The figure that is written so; empty when there is none. */
    public static Optional<ComparisonFigure> ofWritten(String written) {
        for (ComparisonFigure figure : values()) {
            if (figure.written().equals(written)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }
}
