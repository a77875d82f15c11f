package no.opptrapp.planning.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a measure is expected to do to an indicator, so that it can be held against what happened.
 *
 * @param indicator its code
 * @param change the difference expected, in the indicator's unit; below zero for less
 * @param baseline the value before, in the indicator's unit
 * @param observeFrom the first day on which an effect may show
 * @param observeTo the last day on which one looks for it
 */
public record ExpectedChange(
        String indicator, BigDecimal change, BigDecimal baseline, LocalDate observeFrom, LocalDate observeTo) {

    /** Numbers are kept without idle decimals, so that equal ones are equal. */
    public ExpectedChange {
        change = plain(change);
        baseline = plain(baseline);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
