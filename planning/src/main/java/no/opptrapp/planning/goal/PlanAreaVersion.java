package no.opptrapp.planning.goal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what the plan says of a plan area, and how it came about.
 *
 * @param at when it was made
 * @param by the name of who made it; null when it came with the program
 */
public record PlanAreaVersion(
        PlanAreaDefinition definition, Instant at, @Nullable String by) {}
