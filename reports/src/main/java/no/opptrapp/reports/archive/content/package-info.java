/** The form in which the content of a report is kept: JSON with a version, every text in the report's language. */
@NullMarked
package no.opptrapp.reports.archive.content;

import org.jspecify.annotations.NullMarked;
