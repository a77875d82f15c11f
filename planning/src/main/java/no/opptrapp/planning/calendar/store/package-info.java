/** The days that areas write down themselves, in PostgreSQL. */
@NullMarked
package no.opptrapp.planning.calendar.store;

import org.jspecify.annotations.NullMarked;
