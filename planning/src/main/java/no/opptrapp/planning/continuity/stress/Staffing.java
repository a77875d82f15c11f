package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;

/**
 * How many of one competence a function has, and how many it cannot do without.
 *
 * @param competence what they can, in the words of the plan, such as {@code helse}
 * @param normal person-years on an ordinary day, 0 or more
 * @param minimum person-years below which the function falls, 0 or more; may be more than normal
 */
public record Staffing(String competence, BigDecimal normal, BigDecimal minimum) {

    /** Amounts are kept without trailing zeros, so that {@code 4.0} equals {@code 4}. */
    public Staffing {
        competence = competence.strip();
        normal = plain(normal);
        minimum = plain(minimum);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
