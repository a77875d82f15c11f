package no.opptrapp.planning.goal;

import java.time.Instant;

/**
 * A goal as it stood after a change.
 *
 * @param number counts from 1
 * @param deleted whether it was deleted then
 * @param by the name of who changed it
 */
public record GoalVersion(int number, GoalDraft facts, boolean deleted, Instant at, String by) {}
