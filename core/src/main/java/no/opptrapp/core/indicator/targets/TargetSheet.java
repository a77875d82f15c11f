package no.opptrapp.core.indicator.targets;

import no.opptrapp.core.area.Area;

/**
 * The target that counts for an area.
 *
 * @param target what is to be reached
 * @param of whose target it is; for an area without one the nearest around it that has one
 * @param inherited whether it is the target of an area around the one that was asked for
 * @param light how far {@code of} has come: an inherited target is about that area's value and not about one's own
 */
public record TargetSheet(Target target, Area of, boolean inherited, Light light) {}
