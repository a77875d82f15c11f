/** Notes of calls in PostgreSQL. */
@NullMarked
package no.opptrapp.planning.county.note.store;

import org.jspecify.annotations.NullMarked;
