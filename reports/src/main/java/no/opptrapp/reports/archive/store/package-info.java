/** The archive in PostgreSQL. */
@NullMarked
package no.opptrapp.reports.archive.store;

import org.jspecify.annotations.NullMarked;
