package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;

/**
 * People who can be moved.
 *
 * @param from name of the function that they come from
 * @param to name of the function that they hold up
 * @param personYears more than 0
 */
public record Move(String from, String to, String competence, BigDecimal personYears) {}
