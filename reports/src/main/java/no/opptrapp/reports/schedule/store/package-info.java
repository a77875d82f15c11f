/** Schedules and what they had made, in PostgreSQL. */
@NullMarked
package no.opptrapp.reports.schedule.store;

import org.jspecify.annotations.NullMarked;
