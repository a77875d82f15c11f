package no.opptrapp.core.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a definition sheet, and how it came about.
 *
 * @param at when it was made
 * @param by the name of who made it; null when it came with the program
 */
public record DefinitionVersion(
        Indicator indicator, Instant at, @Nullable String by) {}
