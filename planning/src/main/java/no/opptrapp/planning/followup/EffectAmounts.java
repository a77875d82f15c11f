package no.opptrapp.planning.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/** Writes means and differences of an indicator: shares with one decimal, others with one more than their values have. */
record EffectAmounts(Unit unit) {

    private static final double HALF = 0.5;

    private int decimals() {
        return unit == Unit.PERCENT ? 1 : unit.decimals() + 1;
    }

    /** A mean of values. */
    Amount level(double value) {
        return unit == Unit.PERCENT ? Amount.percent(value) : Amount.number(value, decimals());
    }

    /** A difference, with its sign where it is below zero. */
    Amount difference(double value) {
        return unit == Unit.PERCENT ? Amount.points(value) : Amount.number(value, decimals());
    }

    /** A difference where its unit is said elsewhere. */
    Amount bare(double value) {
        return Amount.number(value, decimals());
    }

    /** Which way it went, and how far. */
    Text moved(double value) {
        return isNone(value)
                ? Text.of("followup.moved.none")
                : Text.of(value > 0 ? "followup.moved.up" : "followup.moved.down", difference(Math.abs(value)));
    }

    /** What may be told of the areas it is compared with: nothing finer than what people read. */
    DifferenceInDifferences told(DifferenceInDifferences exact) {
        return new DifferenceInDifferences(
                exact.controls(),
                rounded(exact.controlsBefore()),
                rounded(exact.controlsAfter()),
                rounded(exact.estimate()),
                exact.larger(),
                new Likely(
                        rounded(exact.interval().low()),
                        rounded(exact.interval().high()),
                        exact.interval().percent()),
                exact.beyondChance());
    }

    private double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(decimals(), RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Whether it is written as nothing. */
    boolean isNone(double value) {
        return Math.abs(value) < HALF * Math.pow(10, -decimals());
    }
}
