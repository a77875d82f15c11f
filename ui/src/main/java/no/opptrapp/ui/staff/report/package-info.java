/** The report of a round: in which language, looked at in the page, and fetched as a file. */
@NullMarked
package no.opptrapp.ui.staff.report;

import org.jspecify.annotations.NullMarked;
