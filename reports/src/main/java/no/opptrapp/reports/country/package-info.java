/** The annual national status report. */
@NullMarked
package no.opptrapp.reports.country;

import org.jspecify.annotations.NullMarked;
