package no.opptrapp.ui.open.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.open.request.Asked;

/**
 * A value where a category meets a series.
 *
 * @param value in the figure's unit; null where there is none that may be seen
 * @param display the value as people write it, or {@code :} {@code .} {@code ..}
 * @param base the answers it rests on, also beside a hidden value; null where that has no meaning
 * @param status how it came to be, or {@code hidden}, {@code notPossible}, {@code missing}
 * @param reason why there is no value; null when there is one
 */
@Serdeable
public record CellView(
        String category,
        String series,
        @Nullable Double value,
        String display,
        @Nullable Long base,
        @Nullable Range interval,
        String status,
        @Nullable String reason) {

    /** The 95 % interval, in the unit of the value. */
    @Serdeable
    public record Range(double low, double high) {}

    static CellView of(Figure figure, Category category, Series series, Language language) {
        Cell cell = figure.cell(category, series);
        if (cell instanceof Cell.Shown(double value, Long base, Interval interval, Cell.Status status)) {
            return new CellView(
                    category.key(),
                    series.key(),
                    value,
                    new Values(figure, language).full(series, value),
                    base,
                    interval == null ? null : new Range(interval.low(), interval.high()),
                    Asked.written(status),
                    null);
        }
        return new CellView(
                category.key(),
                series.key(),
                null,
                Values.sign(cell),
                category.base(),
                null,
                status(cell),
                new Signs(language).meaning(cell));
    }

    /** How a value came to be, or why there is none, as it stands in answers. */
    static String status(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> Asked.written(shown.status());
            case Cell.Hidden hidden -> "hidden";
            case Cell.NotPossible none -> "notPossible";
            case Cell.Missing missing -> "missing";
        };
    }
}
