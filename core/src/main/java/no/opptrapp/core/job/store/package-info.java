/** The scheduler, with its claims in PostgreSQL. */
@NullMarked
package no.opptrapp.core.job.store;

import org.jspecify.annotations.NullMarked;
