/** The outbox in PostgreSQL. */
@NullMarked
package no.opptrapp.core.mail.store;

import org.jspecify.annotations.NullMarked;
