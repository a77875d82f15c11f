/** Keeping services running when many are absent: functions, checklist, levels, exercises and what a stress test says of them. */
@NullMarked
package no.opptrapp.planning.continuity;

import org.jspecify.annotations.NullMarked;
