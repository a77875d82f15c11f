package no.opptrapp.core.text;

/**
 * A number inside a text, with the unit that decides how it is written.
 *
 * @param value the number; shares in percent (0 to 100), not as fractions
 * @param unit how it is written
 * @param decimals digits after the decimal mark, rounded half up
 */
public record Amount(double value, Unit unit, int decimals) {

    /** How an amount is written. */
    public enum Unit {
        /** {@code 27,6 %}, with a narrow no-break space in Norwegian and none in English. */
        PERCENT,
        /** {@code −17,5 prosentpoeng}, with a true minus and the word of the language. */
        POINTS,
        /** {@code 16 569}, grouped by a thin space from five digits in Norwegian. */
        NUMBER
    }

    public static Amount percent(double value) {
        return new Amount(value, Unit.PERCENT, 1);
    }

    public static Amount points(double value) {
        return new Amount(value, Unit.POINTS, 1);
    }

    public static Amount count(long value) {
        return new Amount(value, Unit.NUMBER, 0);
    }

    public static Amount number(double value, int decimals) {
        return new Amount(value, Unit.NUMBER, decimals);
    }
}
