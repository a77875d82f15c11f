/** What municipalities report and plan, counted in PostgreSQL for all of them at once. */
@NullMarked
package no.opptrapp.planning.county.store;

import org.jspecify.annotations.NullMarked;
