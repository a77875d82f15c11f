/** Continuity plans in PostgreSQL, and the checklist that the program carries. */
@NullMarked
package no.opptrapp.planning.continuity.store;

import org.jspecify.annotations.NullMarked;
