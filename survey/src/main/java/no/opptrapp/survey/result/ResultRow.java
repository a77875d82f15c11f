package no.opptrapp.survey.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import org.jspecify.annotations.Nullable;

/**
 * One value as programs read it, a line of {@code figures.csv}.
 *
 * @param figure its number
 * @param measure what is measured
 * @param category the row's key
 * @param series the column's key; empty where there is only one
 * @param value with a decimal point and six decimals; {@code :} hidden, {@code .} no answers, {@code ..} missing
 * @param base the answers it rests on, also beside a hidden value; empty where that has no meaning
 */
public record ResultRow(String figure, String measure, String category, String series, String value, String base) {

    /** The first line of the file. */
    public static final String HEADER = "figure;measure;category;series;value;base";

    /** The values of a figure, row by row. */
    public static List<ResultRow> of(Figure figure) {
        List<ResultRow> rows = new ArrayList<>();
        boolean bySeries = figure.unit() == Figure.Unit.BY_SERIES;
        for (Category category : figure.categories()) {
            for (Series series : figure.series()) {
                // The sum as percent of itself is for the eye only.
                boolean whole = bySeries
                        && category.key().equals(RespondentFigures.TOTAL)
                        && series.key().equals(RespondentFigures.PERCENT);
                if (!whole) {
                    rows.add(new ResultRow(
                            figure.id(),
                            series.measure(),
                            category.key(),
                            bySeries ? "" : series.key(),
                            value(figure.cell(category, series)),
                            base(category.base())));
                }
            }
        }
        return rows;
    }

    /** The line of the file, without its end. Keys and numbers need no quoting. */
    public String line() {
        return String.join(";", figure, measure, category, series, value, base);
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown ->
                BigDecimal.valueOf(shown.value())
                        .setScale(6, RoundingMode.HALF_UP)
                        .toPlainString();
            case Cell.Hidden hidden -> ":";
            case Cell.NotPossible none -> ".";
            case Cell.Missing missing -> "..";
        };
    }

    private static String base(@Nullable Long base) {
        return base == null ? "" : base.toString();
    }
}
