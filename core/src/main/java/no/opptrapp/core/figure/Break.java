package no.opptrapp.core.figure;

import no.opptrapp.core.text.Text;

/**
 * A place between two categories over which the figure must not be compared.
 *
 * @param afterCategory key of the last category before the break
 * @param note why
 * @param severs true where lines are cut; false where the wording changed but the values can be followed
 */
public record Break(String afterCategory, Text note, boolean severs) {}
