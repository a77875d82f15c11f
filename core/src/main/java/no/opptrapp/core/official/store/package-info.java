/** Sources, fetchings and answers in PostgreSQL. */
@NullMarked
package no.opptrapp.core.official.store;

import org.jspecify.annotations.NullMarked;
