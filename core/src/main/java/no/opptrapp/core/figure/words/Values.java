package no.opptrapp.core.figure.words;

import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Amounts;
import no.opptrapp.core.text.Language;

/** The values of a figure as people read them: one number of decimals a series, the same in picture, table and words. */
public final class Values {

    private final Figure figure;
    private final Amounts amounts;

    public Values(Figure figure, Language language) {
        this.figure = figure;
        this.amounts = new Amounts(language);
    }

    /** The value with its unit: {@code 27,6 %} or {@code 96,5}. */
    public String full(Series series, double value) {
        return amounts.write(amount(series, value));
    }

    /** The number alone, for places where the unit is said beside it: {@code 27,6}. */
    public String bare(Series series, double value) {
        return amounts.plain(value, decimals(series));
    }

    /** A number of answers, rounds or areas. */
    public String count(long count) {
        return amounts.plain((double) count, 0);
    }

    /** A value of the series as an amount, to stand inside a sentence. */
    public Amount amount(Series series, double value) {
        return percent(series) ? Amount.percent(value) : Amount.number(value, decimals(series));
    }

    /** Whether the series holds shares in percent. */
    public boolean percent(Series series) {
        return switch (figure.unit()) {
            case PERCENT -> true;
            case COUNT, RATIO -> false;
            case BY_SERIES ->
                series.measure().contains("percent") || series.measure().contains("share");
        };
    }

    /** The sign that stands for a cell without a value: {@code :} hidden, {@code .} not possible, {@code ..} missing. */
    public static String sign(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown ->
                throw new IllegalArgumentException("A shown cell has a value, not a sign: " + shown);
            case Cell.Hidden hidden -> ":";
            case Cell.NotPossible notPossible -> ".";
            case Cell.Missing missing -> "..";
        };
    }

    /** Ratios have two decimals, three where all lie below one. Shares have one decimal; counts none, unless the series has means of counts, which have one throughout. */
    public int decimals(Series series) {
        if (figure.unit() == Figure.Unit.RATIO) {
            return isBelowOne(series) ? 3 : 2;
        }
        return percent(series) || hasFractions(series) ? 1 : 0;
    }

    private boolean isBelowOne(Series series) {
        return figure.categories().stream()
                .noneMatch(category ->
                        figure.cell(category, series) instanceof Cell.Shown shown && Math.abs(shown.value()) >= 1);
    }

    private boolean hasFractions(Series series) {
        for (Category category : figure.categories()) {
            if (figure.cell(category, series) instanceof Cell.Shown shown
                    && shown.value() != Math.rint(shown.value())) {
                return true;
            }
        }
        return false;
    }
}
