package no.opptrapp.planning.goal;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part of the escalation plan. Needs, measures and indicators belong to one.
 *
 * @param code stable, such as {@code PARORENDE}
 * @param goal the number of the plan goal it serves, 1 to 5; null for what supports all of them
 * @param name in three languages
 */
public record PlanArea(String code, @Nullable Integer goal, Text.Named name) {}
