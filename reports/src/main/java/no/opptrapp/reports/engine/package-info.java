/** From document to paper: the only place that knows JasperReports. */
@NullMarked
package no.opptrapp.reports.engine;

import org.jspecify.annotations.NullMarked;
