/** Keeps how far editions of reports have come. */
@NullMarked
package no.opptrapp.reports.edition.store;

import org.jspecify.annotations.NullMarked;
