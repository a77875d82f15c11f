/** Templates in PostgreSQL. */
@NullMarked
package no.opptrapp.reports.template.store;

import org.jspecify.annotations.NullMarked;
