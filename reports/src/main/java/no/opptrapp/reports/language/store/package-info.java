/** What areas have chosen, in PostgreSQL. */
@NullMarked
package no.opptrapp.reports.language.store;

import org.jspecify.annotations.NullMarked;
