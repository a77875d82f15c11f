/** Days in the planning year that surveys know of: planning and survey do not see each other, and both are seen here. */
@NullMarked
package no.opptrapp.ui.calendar;

import org.jspecify.annotations.NullMarked;
