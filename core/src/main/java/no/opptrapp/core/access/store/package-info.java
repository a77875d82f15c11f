/** Users, keys, set-up links, sign-in attempts and the audit trail in PostgreSQL. */
@NullMarked
package no.opptrapp.core.access.store;

import org.jspecify.annotations.NullMarked;
