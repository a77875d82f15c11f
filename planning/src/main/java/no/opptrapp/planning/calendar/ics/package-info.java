/** The planning year as an iCalendar file; the only place that knows ical4j. */
@NullMarked
package no.opptrapp.planning.calendar.ics;

import org.jspecify.annotations.NullMarked;
