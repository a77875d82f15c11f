/** Batches and what is left of them to do, in PostgreSQL. */
@NullMarked
package no.opptrapp.reports.batch.store;

import org.jspecify.annotations.NullMarked;
