/** What people were reminded of, in PostgreSQL. */
@NullMarked
package no.opptrapp.planning.reminder.store;

import org.jspecify.annotations.NullMarked;
