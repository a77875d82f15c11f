package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;

/**
 * That a function has too few of a competence.
 *
 * @param present person-years it has
 * @param minimum person-years it cannot do without
 */
public record Shortfall(String competence, BigDecimal present, BigDecimal minimum) {

    /** Person-years more that it would take. */
    public BigDecimal lacks() {
        return minimum.subtract(present);
    }
}
