/** The planning year: what is due in an area, who owes it, and the days the area writes down itself. */
@NullMarked
package no.opptrapp.planning.calendar;

import org.jspecify.annotations.NullMarked;
