/** The archive of reports, and many reports in one run, in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.archive;

import org.jspecify.annotations.NullMarked;
