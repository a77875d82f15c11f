/** The numbers of a report as a workbook. */
@NullMarked
package no.opptrapp.reports.workbook;

import org.jspecify.annotations.NullMarked;
