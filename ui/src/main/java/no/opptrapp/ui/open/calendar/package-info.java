/** The planning year over HTTP, for calendar programs. */
@NullMarked
package no.opptrapp.ui.open.calendar;

import org.jspecify.annotations.NullMarked;
