package no.opptrapp.planning.continuity;

import java.time.Instant;

/**
 * One change of a plan.
 *
 * @param number of the version it made
 * @param functions how many functions it has
 * @param by the name of who made it
 */
public record PlanVersion(int number, ContinuityPlan.Change change, int functions, Instant at, String by) {}
